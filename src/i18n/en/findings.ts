import type { FindingFacts, FindingSentences, FindingWords } from "../vi/findings";
import { englishDay } from "../format-day";
import { quoted } from "../quoted";
import { count as counted, oneOrMany } from "./count";

const UNTOLD = "It was left as it is; mend by hand what looks wrong, or check again later.";

const said = (day = ""): string => englishDay(day);

const probably = (proposal: string | undefined): string =>
  proposal === undefined ? "" : `Probably “${proposal}”. `;

/** The words typed, with the column where it is known. */
const typed = (names: readonly string[] | undefined, column?: string): string =>
  names === undefined ? "" : `: ${quoted(names)}${column === undefined ? "" : `, column “${column}”`}`;

/** What the words mean: written by a repair, or to be typed by a person. */
const meant = ({ proposal, repairable }: FindingFacts): string | undefined => {
  if (proposal === undefined) return undefined;
  return repairable === true ? `Write “${proposal}”.` : `Probably “${proposal}”; if so, type it again.`;
};

const have = (number: number): string => oneOrMany(number, "has", "have");

const hold = (number: number): string => oneOrMany(number, "holds", "hold");

/** What is out of order, in English. */
export const findingsEn: FindingSentences = {
  unfinished: {
    found: ({ at }) => `“${at}” is half done, since Excel broke it off.`,
    mend: () => "On the overview, choose “Finish it” or “Take it back”; the rest is checked after that.",
  },
  "unfinished-garbled": {
    found: ({ at }) =>
      `“${at}” is half done, and what the file remembers of it was changed, so that it can be neither finished nor taken back.`,
    mend: () => "Drop what cannot be read and mend the tracker; then look over the rows that it was writing.",
  },
  "unfinished-newer": {
    found: ({ at }) => `“${at}” is half done by a newer version of Tiến độ.`,
    mend: () =>
      "Finish it or take it back with that version, or bring Tiến độ up to date; nothing is written here.",
  },
  "version-older": {
    found: ({ count }) =>
      `An older version of Tiến độ made this tracker; ${counted(count, "place")} ${oneOrMany(count, "is", "are")} still as it made ${oneOrMany(count, "it", "them")}.`,
    mend: () => "Bring formulas, hidden columns, dates and lists to this version; what was entered stays.",
  },
  "calculated-by-hand": {
    found: () =>
      "This workbook is calculated only on request, so flags and counts may be those of the last time.",
    mend: () => "Choose Automatic under Formulas > Calculation Options.",
  },
  "sheet-buried": {
    found: ({ at }) => `The sheet “${at}” is hidden in a way that a right-click cannot undo.`,
    mend: ({ at }) => `Show “${at}” again; it can be hidden as usual then.`,
  },
  "list-locked": {
    found: ({ at }) => `The sheet “${at}” is locked, so that nobody can add or change a row.`,
    mend: () => "Unless that is meant: Review > Unprotect Sheet, with the password if there is one.",
  },
  "sheet-missing": {
    found: ({ at }) => `The sheet “${at}” was deleted.`,
    mend: ({ at }) => `Build the sheet “${at}” again with headings, formulas and formats.`,
  },
  "table-missing": {
    found: ({ at }) => `The table on “${at}” is no longer an Excel table.`,
    mend: ({ at }) => `Make the rows on “${at}” a table again; undo leaves it one.`,
  },
  "table-renamed": {
    found: ({ at }) => `The table on the sheet “${at}” has another name.`,
    mend: ({ at }) =>
      `Name the table on the sheet “${at}” again; the formulas follow, and undo leaves the name.`,
  },
  "headers-off": {
    found: ({ at }) => `The header row of the table on the sheet “${at}” is switched off.`,
    mend: ({ at }) => `Switch the header row on the sheet “${at}” on again; undo leaves it on.`,
  },
  "table-displaced": {
    found: ({ at }) => `The table on the sheet “${at}” does not begin at its row of headers.`,
    mend: ({ at }) =>
      `Lay the table on the sheet “${at}” over its rows again; nothing entered changes, and undo leaves it there.`,
  },
  "columns-outside": {
    found: ({ at }) =>
      `The table on the sheet “${at}” has become narrower: some columns stand outside of it.`,
    mend: ({ at }) =>
      `Let the table on the sheet “${at}” cover its columns again; nothing entered changes, and undo leaves it so.`,
  },
  "rows-outside": {
    found: ({ at, count, names }) =>
      `The sheet “${at}” has ${counted(count, "row")} outside of the table, which ${oneOrMany(count, "counts", "count")} nowhere: ${quoted(names)}.`,
    mend: ({ at, count }) =>
      `Take ${counted(count, "row")} on the sheet “${at}” into the table where ${oneOrMany(count, "it stands", "they stand")}; can be undone.`,
  },
  "headers-repeated": {
    found: ({ at, count, names }) =>
      `The sheet “${at}” has ${counted(count, "row")} that ${oneOrMany(count, "repeats headers or numbers", "repeat headers or number")} the columns: ${quoted(names)}.`,
    mend: ({ at, count }) =>
      `Take ${counted(count, "such row")} on “${at}” out and keep ${oneOrMany(count, "its", "their")} words in the log; can be undone.`,
  },
  "settings-displaced": {
    found: ({ at }) => `What was entered on the sheet “${at}” does not stand beside its labels.`,
    mend: ({ at }) =>
      `Put the cells on “${at}” beside their labels again; nothing entered changes, and undo leaves them there.`,
  },
  "memory-garbled": {
    found: ({ count }) =>
      `${counted(count, "action")} cannot be taken back any more: what the file remembers of ${oneOrMany(count, "it", "them")} was changed by hand.`,
    mend: () => "Drop what cannot be read; nothing in the tracker changes.",
  },
  "sent-by-another": {
    found: ({ count, names }) =>
      `What the file remembers is another tracker's: ${counted(count, "copy", "copies")} sent to somebody who is not here${typed(names)}.`,
    mend: () => "Drop that memory; the lists and the sheet of rounds do not change.",
  },
  "bodies-named": {
    found: ({ count, names }) =>
      `The list of bodies is gone, and tasks still name ${count} of them${typed(names)}.`,
    mend: ({ at }) =>
      `Write these names into the sheet “${at}” that is made again; contacts and e-mail are to be filled in. Can be undone.`,
  },
  "list-hidden": {
    found: ({ at, names }) =>
      `The sheet “${at}” is hidden while a copy of it is open${typed(names)}: what is typed there does not count.`,
    mend: ({ at }) =>
      `Right-click a sheet's name, choose Unhide to show “${at}” again, bring what was typed in the copy back there, then delete the copy.`,
  },
  "rows-elsewhere": {
    found: ({ at, count, names, proposal = "" }) =>
      `The sheet “${at}” has ${counted(count, "row")} under headers like those of the table on “${proposal}” that this table does not have, so that ${oneOrMany(count, "it does", "they do")} not count: ${quoted(names)}.`,
    mend: ({ at, proposal = "" }) =>
      `If they belong to this plan, cut them and paste them right below the last row of the table on “${proposal}”, then check again; if not, hide or delete the sheet “${at}” or that copied table.`,
  },
  "columns-elsewhere": {
    found: ({ at, names }) =>
      `“${at}” holds what columns say that are blank in the task table${typed(names)}, so that it counts nowhere.`,
    mend: () =>
      "If they were cut out of the table, check the order of the rows and paste them back into their columns; else give them other headers there.",
  },
  "cells-merged": {
    found: ({ at }) => `Merged cells within the table: ${at}; only the first of them holds anything.`,
    mend: ({ at, proposal }) =>
      proposal !== undefined
        ? `Unmerge ${at} and write “${proposal}” into each of its rows.`
        : `Unmerge ${at}: what it holds stays in the first cell, the others are blank; look at them and fill in each row.`,
  },
  "merges-untold": {
    found: ({ at, count, names }) =>
      `Below ${at}${typed(names)} and cells like it in that column, ${counted(count, "row")} ${oneOrMany(count, "is", "are")} blank. This Excel does not tell merged cells, and the table of the sheet is gone: merged cells come apart when it is mended, and what is blank stays so.`,
    mend: () =>
      "If they are merged: before mending, unmerge them and copy what the first cell says into each of its rows, or mend the file in a newer Excel; if not, nothing is to be done.",
  },
  "headers-exchanged": {
    found: ({ at, names = [] }) =>
      `On the sheet “${at}” the headers of the columns ${names.map((name) => `“${name}”`).join(" and ")} were exchanged; what stands below them tells which is which.`,
    mend: () => "Put both headers over their own columns; what was entered stays where it stands.",
  },
  "columns-exchanged": {
    found: ({ at, names = [] }) =>
      `On the sheet “${at}” the columns ${names.map((name) => `“${name}”`).join(" and ")} stand in each other's order: it is not clear whether their headers alone were exchanged or whole columns moved.`,
    mend: () =>
      "Put both headers (or both columns) back in their first order, as fits what stands there, then check again.",
  },
  "column-unclear": {
    found: ({ at, column = "" }) =>
      `The sheet “${at}” has lost the column “${column}”, and an unknown column may be it.`,
    mend: ({ column = "" }) =>
      `Type the header “${column}” over its own column again (over an empty one if it was deleted), then check again.`,
  },
  "mark-missing": {
    found: () => "The file has lost the mark of Tiến độ (another program saved it).",
    mend: () => "Write the mark again.",
  },
  "column-missing": {
    found: ({ at }) => `The table on “${at}” lacks a column, or one was renamed.`,
    mend: ({ at }) => `Add the missing columns on “${at}” again.`,
  },
  "formula-overwritten": {
    found: ({ at, count }) =>
      `“${at}” has ${counted(count, "formula or heading cell")} that ${oneOrMany(count, "was", "were")} overwritten.`,
    mend: ({ at, count }) => `Write ${counted(count, "cell")} on “${at}” again.`,
  },
  "validation-lost": {
    found: ({ at }) => `“${at}” lost its drop-down lists or date checks.`,
    mend: ({ at }) => `Set the lists and date checks on “${at}” again.`,
  },
  "validation-short": {
    found: ({ at }) => `New rows on “${at}” have no drop-down lists or date checks, or are not printed yet.`,
    mend: ({ at }) => `Let the lists, date checks and print area on “${at}” cover the new rows.`,
  },
  "colours-lost": {
    found: ({ at }) => `“${at}” lost the colours of its flags.`,
    mend: ({ at }) => `Set the colours on “${at}” again.`,
  },
  "dates-outdated": {
    found: ({ at }) =>
      `“${at}” has date cells that show as numbers (such as 44301), or the month in words, as before.`,
    mend: () => "Show day/month/year in these cells, as in the other date cells.",
  },
  "name-broken": {
    found: ({ at }) => `The name “${at}”, which formulas use, is gone or points elsewhere.`,
    mend: ({ at }) => `Define the name “${at}” again.`,
  },
  "name-refused": {
    found: ({ at }) =>
      `Excel does not take the name “${at}”, so the column that uses it has no drop-down list.`,
    mend: () =>
      "Type into the cells as usual; flags and counts are right without it. Close and open the pane to try again.",
  },
  "protection-lost": {
    found: ({ at }) => `“${at}” is no longer protected, or is a helper sheet that shows.`,
    mend: ({ at }) => `Protect “${at}” again, or hide it where it is a helper sheet.`,
  },
  "page-outdated": {
    found: ({ at }) => `“${at}” is behind the lists and settings of now.`,
    mend: ({ at }) => `Draw “${at}” anew by the lists and settings of now.`,
  },
  "page-changed": {
    found: ({ at }) => `“${at}” was changed by hand, or lost a chart or its page set-up.`,
    mend: ({ at }) => `Draw “${at}” anew with its charts and its page.`,
  },
  "code-doubled": {
    found: ({ at, count }) =>
      `${counted(count, "row")} ${oneOrMany(count, "shares", "share")} an ID (${at}), as after copying a row.`,
    mend: () => "Give the copied rows new IDs; the originals keep theirs.",
  },
  "code-retyped": {
    found: ({ count, names }) =>
      `${counted(count, "row")} ${have(count)} a code that was typed again otherwise${typed(names)}.`,
    mend: ({ at }) => `Give these rows their codes again: ${at}.`,
  },
  "report-date-late": {
    found: ({ days }) =>
      `The report date ${said(days?.typed)} is over a year after the last day of the tracker (${said(days?.meant)}), so that its flags mean nothing.`,
    mend: () => "If the year is mistyped, correct the report date in the settings.",
  },
  "report-date-early": {
    found: ({ days }) =>
      `The report date ${said(days?.typed)} is before ${said(days?.meant)}, which the tracker names (the plan's day, or the first work that was done), so that nothing can be late.`,
    mend: () => "If it is mistyped, correct the report date in the settings.",
  },
  "rows-of-another": {
    found: ({ at, count, names }) =>
      `“${at}” has ${counted(count, "row")} with codes of another list${typed(names)}.`,
    mend: () =>
      "If they were pasted there by mistake, cut them and paste them below their own list; else clear their codes to get new ones.",
  },
  "blank-marked": {
    found: ({ at, count, names }) =>
      `“${at}” has ${counted(count, "blank cell")} that a word or a sign stands in${typed(names)}.`,
    mend: () => "Leave these cells blank again.",
  },
  "text-misread": {
    found: ({ at, count, names }) =>
      `The sheet “${at}” has ${counted(count, "cell")} whose letters were read in another code page${typed(names)}.`,
    mend: ({ proposal = "" }) => `Write them as they are meant, such as “${proposal}”.`,
  },
  "code-missing": {
    found: ({ at, count }) => `${counted(count, "row")} ${have(count)} no ID (${at}).`,
    mend: () => "Give these rows IDs.",
  },
  "date-unreadable": {
    found: ({ at, count, names, column }) =>
      `${counted(count, "row")} ${have(count)} a date cell that holds no date${typed(names, column)} (${at}).`,
    mend: (facts) =>
      meant(facts) ??
      "Type the date again like 20/04/2021; until then the row says “Needs checking” or does not count.",
  },
  "day-against-words": {
    found: ({ at, column = "", days }) =>
      `“${column}” says ${said(days?.typed)} (${at}), but the deadline's words say ${said(days?.meant)}: day and month may be swapped.`,
    mend: ({ days }) => `If ${said(days?.meant)} is meant, type it again; if not, mend the deadline's words.`,
  },
  "day-outside-plan": {
    found: ({ at, column = "", days }) =>
      `“${column}” says ${said(days?.typed)} (${at}), outside of the plan's time; with day and month swapped it would be ${said(days?.meant)}, inside.`,
    mend: ({ days }) =>
      `If ${said(days?.meant)} is meant, type it again; if ${said(days?.typed)} is right, leave it as it is.`,
  },
  "day-to-come": {
    found: ({ at, column = "", days }) =>
      `“${column}” says ${said(days?.typed)} (${at}), after today: that day has not come.`,
    mend: ({ days }) =>
      `${days?.meant === undefined ? "" : `Probably ${said(days.meant)}; if so, type it again. `}A day to come does not count as done; if it is a planned one, clear the cell and write it into the note.`,
  },
  "day-long-before": {
    found: ({ at, column = "", days }) =>
      `“${column}” says ${said(days?.typed)} (${at}), long before the plan: the year may be mistyped.`,
    mend: ({ days }) =>
      days?.meant === undefined
        ? "If it is mistyped, type it again; if it is right, leave it as it is."
        : `If ${said(days.meant)} is meant, type it again; if ${said(days.typed)} is right, leave it as it is.`,
  },
  "day-moves": {
    found: ({ at, column = "" }) =>
      `“${column}” takes today's date by a formula (${at}), which is another day whenever the file is opened.`,
    mend: () => "Type the day itself into these cells (Ctrl+; types today's).",
  },
  "day-with-evening": {
    found: ({ at, column = "" }) =>
      `Each day with a time in “${column}” says 17:00 (${at}): a program on the web may have written midnight of the next day so.`,
    mend: () =>
      "If the file went through such a program, type the next day into those cells; if 17:00 is meant, leave them as they are.",
  },
  "state-unknown": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${have(count)} a state that is not in the list${typed(names)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Choose the state from the cell's list.",
  },
  "choice-unknown": {
    found: ({ at, count, names, column }) =>
      `${counted(count, "row")} ${hold(count)} a value that is not on the cell's list${typed(names, column)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Choose the value again from the cell's list.",
  },
  "number-unreadable": {
    found: ({ at, count, names, column }) =>
      `${counted(count, "cell")} ${hold(count)} no number where one belongs, or one too large${typed(names, column)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Type the number again.",
  },
  "cell-fails": {
    found: ({ at, count }) =>
      `${counted(count, "cell")} ${oneOrMany(count, "shows", "show")} an error instead of what was typed (${at}).`,
    mend: () => "Type it again; put an apostrophe (') before a text that begins with -, + or =.",
  },
  "cell-unread": {
    found: ({ at, count }) =>
      `${counted(count, "cell")} to be filled in ${oneOrMany(count, "holds a formula whose result", "hold formulas whose results")} the program that saved the file has not kept; ${oneOrMany(count, "it is", "they are")} read as blank (${at}).`,
    mend: () => "Open the file in Excel and save it, or type what the cell should say, then check again.",
  },
  "days-from-1904": {
    found: () =>
      "This workbook counts days from 1904 (as old Macs do), so that the tracker's dates are four years off.",
    mend: () =>
      "In Excel, clear File > Options > Advanced > Use 1904 date system, then look at the dates that were entered.",
  },
  "outside-calendar": {
    found: ({ at, count }) =>
      `${counted(count, "row")} ${have(count)} days outside the ten years of the working calendar, so that days off do not count (${at}).`,
    mend: ({ proposal }) =>
      proposal === undefined
        ? "Correct the day, or change the calendar's first day on the Settings sheet."
        : `Move the calendar's first day to ${proposal}; where a year was mistyped, correct that day first.`,
  },
  "text-turned": {
    found: ({ at, count, column = "" }) =>
      `${counted(count, "cell")} in the column “${column}” ${hold(count)} a hidden sign that turns letters round, as pasting brings it (${at}): the letters behind it are shown backwards, on the page too.`,
    mend: () => "Take the hidden signs out; every letter that was typed stays, and undo brings them back.",
  },
  "title-missing": {
    found: ({ at, count }) =>
      `${counted(count, "row")} ${have(count)} an ID but no task text any more, so ${oneOrMany(count, "it is", "they are")} not counted (${at}).`,
    mend: () => "Type the task again, or delete the whole row.",
  },
  "row-nameless": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${have(count)} entries but neither an ID nor task text, so that ${oneOrMany(count, "it counts", "they count")} nowhere${typed(names)} (${at}).`,
    mend: () =>
      "Type the task's text into the row and check again to give it an ID; if it is the wrong row, copy what it says to the right one and delete the whole row.",
  },
  "row-heading": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${hold(count)} nothing but words in capitals, as headings do, and ${oneOrMany(count, "is counted as a task", "are counted as tasks")}${typed(names)} (${at}).`,
    mend: () => "If one is a heading, delete its row; if it is a task, fill in its unit, deadline or state.",
  },
  "unit-unknown": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${oneOrMany(count, "names", "name")} a unit that the Units sheet does not have: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Mend the name in the row, or add the unit.`,
  },
  "lead-unknown": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${have(count)} a lead that neither the Units nor the Bodies sheet has: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Mend the name in the row, or add the body.`,
  },
  "support-unknown": {
    found: ({ at, count, names }) =>
      `${counted(count, "row")} ${have(count)} support that neither the Units nor the Bodies sheet has: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Mend the name in the row, or add the body.`,
  },
  "name-misspelt": {
    found: ({ at, count, names, proposal = "" }) =>
      `${counted(count, "row")} ${oneOrMany(count, "says", "say")} ${quoted(names)}, typed otherwise (accents, dashes, spaces) than “${proposal}” in the list (${at}).`,
    mend: ({ proposal = "" }) => `Write “${proposal}” instead, so that the summary counts them.`,
  },
  "name-doubled": {
    found: ({ at, names }) =>
      `One name stands in several rows of the lists, typed alike or differently: ${quoted(names)} (${at}).`,
    mend: () => "Merge these bodies, or rename one of them.",
  },
  "validations-untold": {
    found: ({ at }) => `Excel did not tell the drop-down lists and date checks of “${at}”.`,
    mend: () => UNTOLD,
  },
  "colours-untold": {
    found: ({ at }) => `Excel did not tell the flag colours of “${at}”.`,
    mend: () => UNTOLD,
  },
  "charts-untold": {
    found: ({ at }) => `Excel did not tell the charts of “${at}”.`,
    mend: () => UNTOLD,
  },
  "page-untold": {
    found: ({ at }) => `Excel did not tell the page set-up of “${at}”.`,
    mend: () => UNTOLD,
  },
};

/** What is said of a finding whose sheet nobody sees. */
export const hiddenFindingEn: FindingWords = {
  found: () =>
    "A hidden part of the tracker (the calendar of working days, its own data) is missing or changed.",
  mend: () => "Puts this part back.",
};
