import type { MailWords } from "../vi/mail";
import { MONTHS_EN } from "./months";

/** Every word of the mails, in English; words in braces are filled in. */
export const mailEn: MailWords = {
  months: MONTHS_EN,
  update: {
    subject: "Progress update requested: {plan} (round {round}) – {recipient}",
    opening:
      "Under {plan}{about}, {organisation} sends you the tracking sheet with your {count} {count|task|tasks} (file {file}), as of {date}.",
    nothingUrgent: "None of your tasks is overdue or due soon.",
    requests: "Please:",
    fillIn:
      "- Open the sheet “Tasks” of the file and fill in the white cells: state, completion date, product; difficulties and proposals, if any. An empty cell means no change.",
    lateReason: "- Give the reason for each overdue task.",
    returnBy: "- Return the file by reply, by {date} at the latest.",
    return: "- Return the file by reply.",
  },
  reminder: {
    subject: "Reminder of overdue tasks: {plan} – {recipient}",
    opening: "Following {plan}{about}, as of {date} you have {count} overdue {count|task|tasks}.",
    request:
      "Please complete them and report the result, the reason for the delay and the expected date to {organisation}{by}.",
    by: ", by {date} at the latest",
  },
  short: {
    opening:
      "Under {plan}, {organisation} sends you the attached tracking sheet with your {count} {count|task|tasks}.",
    standing: "As of {date}: {counts}.",
    counts: { overdue: "{count} overdue", "due-soon": "{count} due soon" },
    request: "Please bring the file up to date and return it by reply{by}.",
  },
  refusal: {
    subject: "About your update of {plan} – {recipient}",
    opening:
      "{organisation} has received the file {file} under {plan}{about}. The following could not be taken into the tracker:",
    unread: "{organisation} has received the file {file} but could not read it. {why}",
    request:
      "Please look at the points above, correct them and send the file again. The rest has been taken.",
  },
  chase: {
    subject: "Please return your progress update: {plan} (round {round}) – {recipient}",
    opening:
      "On {sent} {organisation} sent you the tracking sheet of {plan}{about} (round {round}){agreed}. By {date} {organisation} has not received your update.",
    agreed: ", to be returned by {date}",
    request: "Please bring the file up to date and return it by reply{by}.",
  },
  soonReminder: {
    subject: "Tasks due soon: {plan} – {recipient}",
    opening: "Following {plan}{about}, as of {date} you have tasks that are due soon.",
    request: "Please complete them in time and report the result to {organisation}.",
  },
  before: "before {date}",
  askAt: "Contact: {contact}.",
  about: " ({title})",
  plan: "plan no. {number}",
  dated: " of {date}",
  planWithoutNumber: "the plan",
  sender: "the sender",
  greeting: "To: {recipient}",
  overdue: "Overdue tasks ({count}):",
  dueSoon: "Tasks due soon ({count}):",
  late: "{number}. {title}: due {date}, {days} {days|day|days} late",
  soon: "{number}. {title}: due {date}, {days} {days|day|days} left",
  today: "{number}. {title}: due today, {date}",
  more: "… and {count} more, see the file.",
  closing: "Kind regards",
};
