// Loaded when a person first makes a paper: the library that writes Word files is large.
export { planCalendar, planCalendarNames, planForm, planLetters, planReport } from "../../actions/papers";
export { planRollUp } from "../../actions/roll-up";
export { fillForm } from "../../docx/fill-form";
export { writePaper } from "../../docx/write-paper";
export { openWorkbookPort } from "../../excel/port";
export { sayFileProblem } from "../../i18n/returned-file";
export { writeCalendar } from "../../ics/write-calendar";
export { paperText } from "../../papers/paper-text";
export { asciiName } from "../../workbook/copies/file-name";
export { DEFAULT_LIMITS } from "../../xlsx/package/limits";
export { readXlsx } from "../../xlsx/read";
export { writeXlsx } from "../../xlsx/write";
export { zipFiles } from "../../xlsx/zip-files";
