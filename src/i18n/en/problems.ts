import type { ProblemSentences, UnplacedSentences } from "../vi/problems";

/** What can stand in the way of an action, in English, by the problem's code: where, what, how to mend. */
export const problemsEn: ProblemSentences = {
  "list-empty": "No cell with words was found. Select the list with its header row, then try again.",
  "no-task-in-list":
    "No task was found below the header row. Check the header row and the column of what is to be done.",
  "list-no-sheet": "There is no sheet “{at}”. Sheets that hold lists: {sheets}.",
  "list-unclear":
    "Sheet “{at}”: it is not clear which column says what is to be done. Call it “Task”, or open the list in the pane and choose it.",
  "cell-edit-mode": "A cell is being typed in. Press Enter to finish it, then try again.",
  "sheet-protected":
    "The sheet “{at}” is protected. Unprotect it (Review > Unprotect Sheet), then try again.",
  "filtered-range": "The table on “{at}” is filtered. Clear the filter (Data > Clear), then try again.",
  "item-not-found":
    "“{at}” was not found: the sheet, table or name may have been deleted or renamed. Use “Check the workbook”.",
  "payload-too-large":
    "This is too much data at once for this Excel. Try again; if it stays so, split the plan.",
  "api-not-found": "Excel on this computer does not have “{at}” yet. Please update Excel.",
  "access-denied":
    "Excel does not allow the change (“{at}”). The workbook may be read-only: enable editing, then try again.",
  "invalid-argument":
    "Excel refused a value at “{at}”. Nothing was lost; use “Check the workbook”, then try again.",
  busy: "Excel is busy. Wait a few seconds, then try again.",
  conflict: "Somebody else has just changed the same place. Wait a few seconds, then try again.",
  "connection-lost": "Excel does not answer. Check the network, wait a few seconds, then try again.",
  "session-ended":
    "Excel has ended this session. Save and reopen the workbook (Excel on the web: reload the page), then open the pane again.",
  "out-of-memory": "Excel is out of memory. Save, close other workbooks and programs, then try again.",
  "other-workbook": "Another workbook is in front. Click the window of the tracker, then try again.",
  "excel-failed":
    "Excel failed without saying why. If another workbook is in front, click the window of the tracker and try again; if it stays so, save and reopen the workbook.",
  "range-occupied":
    "Merged cells, another table or a PivotTable stand right where this is written. Unmerge them (Home > Merge & Center) or move them to another sheet, then try again.",
  "no-room":
    "The table cannot grow or shrink: another table or range stands right below or beside it. Move that to another sheet, then try again.",
  "end-of-sheet":
    "Nothing more can be inserted: the last row or column of the sheet holds something. Delete the rows and columns at its end (cells that look empty too), then try again.",
  "item-exists":
    "The workbook already has a sheet, table or name called the same. Rename that one, then try again.",
  "invalid-selection": "The selection cannot be used for this. Click a cell of a worksheet, then try again.",
  "unsupported-sheet": "A chart sheet or macro sheet is open. Go to a worksheet, then try again.",
  "chart-empty":
    "Excel could not draw the chart, as there are no numbers yet; the tables are not affected. Enter some, then try again.",
  "links-blocked":
    "Excel is blocking links to other files. Press Enable Content in the yellow bar, then try again.",
  cancelled: "Stopped as asked. Nothing was written to the workbook.",
  unknown: "Excel reported an unknown error ({at}). Try again; if it stays so, save and reopen the workbook.",
  "other-plan-tracked":
    "This workbook tracks plan {kept}. Open a new workbook to build one for plan {wanted}.",
  "sample-in-tracker":
    "The sample is for trying out only; it never goes into the tracker of plan {kept}. Open a new workbook to try it.",
  "another-plan":
    "{at}: this workbook tracks plan {kept}, not {wanted}. Add --as revision where it is that plan revised, --as addition where it is further work.",
  "days-from-1904":
    "This workbook counts days from 1904 (as old Macs do), so that every date would be four years off. Build the tracker in a new workbook.",
  "names-taken": "This workbook holds too many trackers already. Open a new workbook.",
  "no-tasks": "No task was found in the plan. Check that it is the right document.",
  "no-tracker": "This workbook has no tracker yet. Build one from a plan first.",
  "columns-exchanged":
    "The columns “{at}” and “{other}” stand in each other's order: it is not clear whether their headers alone were exchanged or whole columns moved. Nothing was written: put both headers (or both columns) back in their first order, as fits what stands there, and try again.",
  "column-unclear":
    "The column “{at}” is gone, and an unknown column may be it. Nothing was written: type the header “{at}” over its own column (over an empty one if it was deleted) and try again.",
  "entries-at-risk":
    "Nothing was mended, since that would lose what was entered in {at}. Copy it to another place and try again.",
  "rows-unclear":
    "At {at} there are rows like those of a list that does not reach them any more. Nothing was written: type the headers of its columns right above these rows and try again; notes of your own go to another file.",
  "repair-first":
    "The table on the sheet “{at}” is not whole any more. Repair it with “Check tracker” first and try again; what was entered is still there.",
  "doubled-ids": "Two rows share the ID {at}. Use “Check the workbook” to renumber them, then try again.",
  "missing-code": "The row “{at}” has no ID yet. Use “Check the workbook” to give it one, then try again.",
  "plan-closed":
    "The plan was closed on {at} and its workbook is for reading only, so nothing was written. To change it: in the Tiến độ pane, “More”, choose “Reopen the plan”.",
  "completed-after-today":
    "{at}: the completion day {day} has not come, so it would not count. Type the day the work was done, today ({today}) at the latest.",
  "nothing-to-do": "Nothing would change.",
  unfinished:
    "“{at}” ({when}) is half done. On the first screen, choose “Finish it” or “Take it back”, then do this again.",
  "unfinished-garbled":
    "“{at}” is half done, and what the file remembers of it was changed, so that it can be neither finished nor taken back. Use “Check the workbook” to mend the tracker, then look over the rows that it was writing.",
  "unfinished-newer":
    "“{at}” is half done by a newer version of Tiến độ. Finish it or take it back with that version, or bring Tiến độ up to date; nothing was written.",
  "build-begun": "Excel broke off while this tracker was built. Build it again from the plan to finish it.",
  "nothing-unfinished": "Nothing is half done.",
  "nothing-to-redo": "There is nothing to do again.",
  "nothing-to-undo": "There is nothing to undo.",
  "changed-since-preview":
    "The workbook has changed since the preview, so nothing was written. It was compared again: please look and choose again.",
  "changed-since":
    "This cannot be undone: {at} was changed again since. Change it by hand, or see the Log sheet.",
  "step-built-upon":
    "“{at}” cannot be undone by itself: later steps changed the same places. Choose “Undo back to here”.",
  "already-recorded": "The counts of {at} are recorded already. Recording again replaces them.",
  "form-unreadable": "{at}: this is no Word file (.docx), or it is damaged. Save the form as .docx again.",
  "form-without-fields":
    "{at}: the form has no field. Type a field's name in double braces, such as {example}, where it is to be filled in.",
  "form-field-unknown": "At “{at}”: there is no field “{name}”. Is it “{meant}”?",
  "form-field-open": "At “{at}”: a field lacks its closing “}}”.",
  "form-field-unopened": "At “{at}”: “}}” has no “{{” before it.",
  "form-field-not-alone":
    "At “{at}”: the field “{name}” fills whole paragraphs: give it a paragraph of its own.",
  "answer-day-past":
    "The day to answer by ({day}) lies before the report date ({date}). Choose the report date or a later day.",
  "nothing-due": "{at} has no open work with a deadline: no calendar is needed.",
  "name-unknown": "The tracker has no unit, body or follower named “{at}”.",
  "no-plan-to-sum": "None of the files is a tracker. Choose files that Tiến độ has built.",
  "later-version": "{at}: this tracker was built by a later version of Tiến độ. Bring Tiến độ up to date.",
  "report-date-unreadable": "The report date on the Settings sheet is not a date. Type it like 20/04/2021.",
  "is-a-folder": "{at} is a folder. Choose a file.",
  "text-too-long":
    "Line {at} of the plan holds a text of {length} characters; an Excel cell takes {limit}. Split this task.",
  "cell-too-long":
    "{at}: the text is {length} characters long, and one Excel cell holds {limit}. Nothing was written; shorten it and try again.",
  "is-a-copy": "{at}: this is a copy that was sent to a unit, not the tracker itself. Open the tracker.",
  "not-a-tracker":
    "{at}: this workbook is not a tracker (no list of tasks of Tiến độ is in it). Choose the right file.",
  "file-not-found": "{at}: there is no such file. Check the path.",
  "cannot-read":
    "{at}: the file cannot be read. Check its permissions, close the program that has it open, and try again.",
  "cannot-write": "{at}: the file cannot be written. Check the folder and its permissions.",
  "out-is-input": "“{at}” is read from: choose another name for the result.",
  "counted-already": "{at}: the same tracker as {file}, which is counted.",
  "not-a-day": "“{at}” is not a date. Type it like 2021-03-28.",
  "day-beyond": "“{at}” lies outside of the years 2000–2099. Type the day again.",
  "report-date-far":
    "The report date {at} is more than five years away from the plan's deadlines and probably mistyped. Type it again; if it is meant, enter it on the settings sheet.",
  "wrong-ending": "“{at}”: this command writes a {ending} file. Give it a name that ends in {ending}.",
  "unknown-command":
    "There is no command “{at}”. Commands: build, parse, revise, status, deadlines, check, split, merge, report, letters, calendar, roll-up, next.",
  "option-missing": "“{at}” is missing. See the README for how to call this.",
  "option-unknown": "“{at}” is not understood. See the README for how to call this.",
  "no-such-recipient":
    "Nobody with work is called “{at}”. Write names in full as in the tracker, with semicolons between them.",
  "take-without-out":
    "“--take {at}” chooses which changes are written, so it needs “--out FILE.xlsx” to write them to; only to look, leave “--take” out.",
  "sheet-of-text":
    "{at}: this file is a document and has no sheets, so “--sheet” cannot be used; leave it out, or give a list as .xlsx or .ods.",
};

/** The same where no place can be named, in English. */
export const unplacedProblemsEn: UnplacedSentences = {
  "sheet-protected":
    "The workbook is protected. Unprotect it (Review > Unprotect Sheet or Protect Workbook), then try again.",
  "filtered-range": "A table of the workbook is filtered. Clear the filter (Data > Clear), then try again.",
  "item-not-found":
    "A sheet, table or name of the tracker was not found: it may have been deleted or renamed. Use “Check the workbook”.",
  "api-not-found": "Excel on this computer lacks something that is needed here. Please update Excel.",
  "access-denied":
    "Excel does not allow the change. The workbook may be read-only: enable editing, then try again.",
  "invalid-argument": "Excel refused a value. Nothing was lost; use “Check the workbook”, then try again.",
  "is-a-copy": "This is a copy that was sent to a unit, not the tracker itself. Open the tracker.",
  unknown: "Excel reported an unknown error. Try again; if it stays so, save and reopen the workbook.",
};
