import type { RollUpWords } from "../vi/roll-up";

/** Every word of the page over several plans, in English. */
export const rollUpEn: RollUpWords = {
  sheet: "All plans",
  title: "PROGRESS OF SEVERAL PLANS",
  hint: "Each plan's numbers speak of its own file's report date; made on {date}.",
  heads: {
    number: "No.",
    plan: "Plan",
    file: "File",
    day: "As of",
    total: "Total",
    done: "Done",
    due: "Due by now",
    dueDone: "Due and done",
    rate: "Rate",
    overdue: "Overdue",
    soon: "Due soon",
    noDeadline: "No deadline",
  },
  sum: "Sum",
  urgent: "Overdue and due soon, the latest first",
  noUrgent: "Nothing is overdue or due soon.",
  urgentHeads: { number: "No.", task: "Task", plan: "Plan", due: "Due", who: "Unit, lead", state: "State" },
  late: "{days} {days|day|days} late",
  soon: "{days} {days|day|days} left",
  today: "today",
  more: "… and {count} more, see the files.",
  leftOut: "Not counted: {file} – {why}",
  unnamed: "(no number)",
};
