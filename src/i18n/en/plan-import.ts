import type { FileFacts, PlaceFacts, PlanImportSentences } from "../vi/plan-import";

/** Why a file is no plan, and what to ask about a plan that was read, in English, by code. */
export const planImportEn: PlanImportSentences = {
  "plan-empty": "The file has no content. Choose another plan file.",
  "plan-too-large": ({ size, limit }: FileFacts) =>
    `The file is too large (${size ?? "?"} MB; at most ${limit ?? "?"} MB). Check that it is the plan.`,
  "plan-binary": "This file is not text. Choose a .docx, .pdf or .txt file, or save the plan as one of them.",
  "plan-wrong-encoding":
    "The file is not in a Unicode encoding, so its Vietnamese letters cannot be read. Save it as UTF-8 and try again.",
  "plan-legacy-font":
    "The file was typed for an old Vietnamese font (TCVN3 or VNI). Convert it to Unicode and try again.",
  "plan-password-protected":
    "The Word file is locked with a password. Open it in Word, remove the password, save and try again.",
  "plan-old-word":
    "The file is in the old Word format (.doc). Open it in Word, choose Save As, choose .docx and try again.",
  "plan-old-excel":
    "The file is in the old Excel format (.xls). Open it in Excel, choose Save As, choose .xlsx and try again.",
  "plan-pdf-scanned":
    "This PDF is a scan (pictures) without text to read. Ask for the Word file, or recognise its text (OCR) and save it as .docx.",
  "plan-pdf-locked":
    "The PDF is locked with a password. Open it with the password, print it to a new PDF without one and try again.",
  "plan-pdf-long": ({ size, limit }: FileFacts) =>
    `The PDF has ${size ?? "?"} pages (at most ${limit ?? "?"}). Save the plan and its appendices as a file of their own and try again.`,
  cancelled: "Reading was stopped as asked.",
  "plan-rtf": "RTF files cannot be read. Open the file in Word, choose Save As, choose .docx and try again.",
  "plan-open-document":
    "OpenDocument files (.odt) cannot be read. Open the file in LibreOffice or Word, choose Save As, choose .docx and try again. A list in .ods is opened from an existing list.",
  "plan-web-page":
    "This file is the source of a web page. Open the page in a browser, copy the plan's text and save it as .docx or .txt.",
  "plan-not-docx": "This is not a Word document (.docx). Choose the plan file.",
  "plan-damaged": "The file is damaged or incomplete and cannot be read. Ask for it to be sent again.",
  "plan-zip-bomb":
    "The file unpacks to an unusual amount of data and was not opened. Check where it came from.",
  "plan-json-invalid": ({ path }: FileFacts) =>
    `The JSON file does not have the shape of a plan (at ${path ?? "$"}). Check that place.`,
  "not-a-plan": "No task was found; this is probably not a plan. Check that you chose the right text.",
  "no-task": "No task was found in the text.",
  "issue-date-blank": ({ line }: PlaceFacts) =>
    `Line ${line ?? "?"}: the date of issue is blank. If you know it, enter it: deadlines without a year take the year from it.`,
  "number-blank": ({ line }: PlaceFacts) =>
    `Line ${line ?? "?"}: the document's number is blank. Fill it in, so that a revised plan is recognised later.`,
  "number-assumed": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the number “${words ?? ""}” does not stand whole behind “Số”. Is it right?`,
  "struck-left-out": ({ words }: PlaceFacts): string =>
    `Text that is struck through or hidden was left out, beginning with “${words ?? ""}”. Check whether it still holds.`,
  "legacy-font-converted":
    "The text was typed for an old font (TCVN3 or VNI) and was converted to Unicode. Compare names and capitals with the document.",
  "pdf-pages-wordless": ({ words }: PlaceFacts): string =>
    `PDF: page ${words ?? "?"} has no text to read (scanned, or blank). If it is scanned, look at it and add its tasks yourself.`,
  "pdf-table-unruled": ({ words }: PlaceFacts): string =>
    `PDF: page ${words ?? "?"} has a table without lines whose rows and columns cannot be told apart surely. Compare each row of it, or take the Word file.`,
  "letters-lost": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: letters may be missing in “${words ?? ""}”. Compare with the document.`,
  "reads-as-rules":
    "This document sets rules in articles (a charter, regulations) and is probably no plan, so no task was taken from it.",
  "missing-year": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” has no year. ${proposal ? `Is it ${proposal}?` : "Which year is it?"}`,
  "year-from-document": ({ line, words, proposal }: PlaceFacts) =>
    `From line ${line ?? "?"} on: deadlines without a year (“${words ?? ""}”) have that of the document's title or date, here ${proposal ?? "?"}.`,
  "typing-damage": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” looks mistyped. ${proposal ? `Is it ${proposal}?` : "Please correct it."}`,
  "ambiguous-date": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” can be read in more than one way. ${proposal ? `Is it ${proposal}?` : "Choose the day."}`,
  "no-end-named": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” names no end. ${proposal ? `Proposed: ${proposal}; not used until confirmed.` : ""}`,
  "several-deadlines": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: several deadlines (${words ?? ""}); ${proposal ?? "?"} is taken. Split into several tasks?`,
  "deadline-from-heading": ({ line, words }: PlaceFacts) =>
    `From line ${line ?? "?"} on: the deadline “${words ?? ""}” comes from the title, a heading or the period of the whole document.`,
  "same-body": ({ words, proposal }: PlaceFacts) =>
    `Are “${words ?? ""}” and “${proposal ?? ""}” one body or two?`,
  "name-end": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: is “${words ?? ""}” the body's name, or only “${proposal ?? ""}”?`,
  "each-unit-assumed": ({ line, words }: PlaceFacts) =>
    `From line ${line ?? "?"}${words ? ` (section ${words})` : ""}: the plan names no lead; read as done by each unit. Is that right?`,
  "lead-assumed": ({ line, words, proposal }: PlaceFacts) =>
    `From line ${line ?? "?"}${words ? ` (section ${words})` : ""}: the plan names no lead; read as ${proposal ?? "the issuing body"}. Is that right?`,
  "joint-lead": ({ line, words, proposal }: PlaceFacts) =>
    `Line ${line ?? "?"}: ${words ?? ""} do it together; read as led by ${proposal ?? "?"}, supported by the others. Is that right?`,
  "units-incomplete": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: work of every unit, but the text names only ${words ?? ""}. Add the other units.`,
  "units-assumed": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the units were found in a sentence: ${words ?? ""}. Are they right and all?`,
  "units-unnamed": ({ line }: PlaceFacts) =>
    `Line ${line ?? "?"}: work of each unit, but the text names no unit. Add the list of units.`,
  "lead-doubtful": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: is “${words ?? ""}” the name of the body in charge?`,
  "support-doubtful": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: is “${words ?? ""}” the whole name of a supporting body, and does no other follow it?`,
  "text-not-taken": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” is not taken as a task. Is it work to do?`,
  "time-not-taken": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” is not taken as the deadline. Enter it if it is one.`,
  "deadline-doubtful": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” stands in the part of the sentence about another body. Is it the deadline of this task?`,
  "row-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the cells of the row “${words ?? ""}” may stand in the wrong columns. Compare with the document.`,
  "column-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: it is not clear what the column “${words ?? ""}” is. Choose what it holds.`,
  "time-blank-below": ({ line, words }: PlaceFacts) =>
    `From line ${line ?? "?"}: deadlines are blank below a filled cell (lines ${words ?? ""}); cells may have been merged. Is each as in the row above?`,
  "lead-blank-below": ({ line, words }: PlaceFacts) =>
    `From line ${line ?? "?"}: who does it is blank below a filled cell (lines ${words ?? ""}); cells may have been merged. Is it as in the row above?`,
  "column-unread": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the table’s column “${words ?? ""}” tells a time or who acts too, and is not read. Look at the deadlines and leads of its tasks.`,
  "state-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: it is not clear what state “${words ?? ""}” is; the words are kept in the note. Choose the state once the tracker is built.`,
  "percent-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: “${words ?? ""}” is no share from 0 to 100 %; it is kept in the note.`,
  "completed-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the day of completion “${words ?? ""}” cannot be read; it is kept in the note.`,
  "extended-unclear": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the extended day “${words ?? ""}” cannot be read; it is kept in the note.`,
  "list-total": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the row of totals “${words ?? ""}” is not read.`,
  "list-note": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the note “${words ?? ""}” is not read as a task.`,
  "list-signature": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: from here on it is the signature “${words ?? ""}”, which is not read.`,
  "list-second-table": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: another heading or table “${words ?? ""}” is not read. Select that table alone if it is needed.`,
  "list-second-read": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the table below, “${words ?? ""}”, was read into this plan too. If it is another matter, take out its tasks, from that line on.`,
  "list-row-unnamed": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the row “${words ?? ""}” names no task and was not read. Write what is to be done into it.`,
  "list-formula-unread": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: formulas without a result, or with an error (rows ${words ?? ""}), count as blank. Open the file in Excel, mend and save it.`,
  "list-hidden-rows": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the list has hidden rows (rows ${words ?? ""}), which were read too. Keep their tasks?`,
  "list-other-sheets": ({ line, words }: PlaceFacts) =>
    `Line ${line ?? "?"}: the sheets “${words ?? ""}” hold lists too, which are not read.`,
};
