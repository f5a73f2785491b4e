import type { AboutTexts } from "../vi/about";

/** What the pane says about itself, and the tour of a first opening, in English. */
export const aboutEn: AboutTexts = {
  title: "About",
  what: "Tiến độ reads a plan into a tracker in Excel, which flags late work by itself and has one page for the Standing Committee.",
  version: (version) => `Version ${version}`,
  madeWith: (maker) => `This workbook was built by ${maker}.`,
  madeBefore: "This workbook was built by a version that did not say its number.",
  help: "Learn and look up",
  tourAgain: "See the four first steps again",
  privacy: "Privacy",
  privacyText:
    "Nothing leaves this computer: plans, trackers and returned files are read right in Excel. No account, no telemetry. Only Microsoft's office.js is loaded from outside.",
  keptText: "What you are typing and what you chose is kept in this computer's browser storage.",
  news: {
    title: "What's new",
    version: "0.2.0",
    lines: [
      "Plans are read from PDF files, kept lists and revised plans.",
      "“Lịch” and “Tuần này” (timeline and week) live without this pane.",
      "Report and letters in Word; a calendar that reminds of deadlines.",
      "The sheet of rounds tells who has answered.",
      "Deadlines are typed once for all units; each change is told in sentences first.",
      "Units merged and split; plans closed; a tracker for the next term.",
      "Damaged trackers are checked and repaired; many steps can be undone.",
    ],
  },
  licence: "Licence",
  licenceText: "Open source under the MIT licence: use, copy and change it freely.",
  notices: "Licences of the libraries inside",
  tour: {
    title: (step, steps, name) => `Step ${step} of ${steps}: ${name}`,
    steps: [
      {
        name: "Bring in the plan",
        text: "Paste its text or open its Word or PDF file. Tiến độ finds tasks, units, bodies and deadlines; without a plan at hand, try it with the sample.",
      },
      {
        name: "Check, then build",
        text: "Where it is not sure it asks, and never makes up a date. When you have answered, press “Build the tracker”: it stands in this very workbook.",
      },
      {
        name: "Update every day",
        text: "Select a row on the task sheet and press “Done today” or “Extend” right here. Flags and summary work themselves out. A slip is taken back by “Undo”.",
      },
      {
        name: "Send, receive, report",
        text: "More › Send & receive makes a copy for each unit, takes filled files in and writes report and letters. Whoever receives one needs to install nothing.",
      },
    ],
    next: "Next",
    before: "Before",
    skip: "Skip",
    end: "Begin",
  },
};
