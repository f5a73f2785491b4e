// Loaded when a person first sends copies out or takes some in.
export { copyMails, reminderMails, roundMails } from "../../actions/mail";
export { mergeReturned, planMerge } from "../../actions/merge";
export { planNextTerm } from "../../actions/next-term";
export { planSummaryCopy } from "../../actions/send-summary";
export { planSplit, rememberSent } from "../../actions/split";
export { createExcelGrid } from "../../excel/grid";
export { openWorkbookPort } from "../../excel/port";
export { checkBeforeSending } from "../../workbook/copies/before-sending";
export { asciiName } from "../../workbook/copies/file-name";
export { toBase64 } from "../../workbook/mail/base64";
export { makeEml } from "../../workbook/mail/eml";
export { DEFAULT_LIMITS } from "../../xlsx/package/limits";
export { readReturnedFile } from "../../xlsx/read-returned-file";
export { writeXlsx } from "../../xlsx/write";
export { zipFiles } from "../../xlsx/zip-files";
