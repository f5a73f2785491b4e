// Loaded when a person first makes a paper: the library that writes Word files is large.
export { planCalendar, planCalendarNames, planForm, planLetters, planReport } from "../../actions/papers";
export { fillForm } from "../../docx/fill-form";
export { writePaper } from "../../docx/write-paper";
export { openWorkbookPort } from "../../excel/port";
export { writeCalendar } from "../../ics/write-calendar";
export { paperText } from "../../papers/paper-text";
export { asciiName } from "../../workbook/copies/file-name";
export { zipFiles } from "../../xlsx/zip-files";
