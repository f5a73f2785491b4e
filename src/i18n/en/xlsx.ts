/** What is wrong with a workbook file, in English, by the problem's code. */
export const xlsxEn = {
  "not-an-xlsx":
    "This file is not an Excel workbook (.xlsx). Choose an .xlsx file; if it is an old .xls file, open it in Excel and save it as .xlsx.",
  "empty-file": "The file is empty (0 bytes): it was not downloaded or saved whole. Ask for it again.",
  "password-protected":
    "The file is protected by a password. Open it in Excel, remove the password, save it, and choose it again.",
  "damaged-zip":
    "The file is damaged or was not downloaded completely, so it cannot be read. Ask for it to be sent again.",
  "too-large": "The file is too large to be read. Check that it really is the tracking workbook.",
  "no-sheets": "The workbook has no worksheet to read.",
  "text-document":
    "This is a text document (Word), no table. Ask for the Excel file (.xlsx) itself, filled in.",
  "html-file": "This is a web page (HTML), perhaps called .xls. Open it in Excel and save it as .xlsx.",
  "pdf-file": "This is a PDF; no cell of it can be read. Ask for the Excel file (.xlsx), filled in.",
  "picture-file": "This is a picture; no cell of it can be read. Ask for the Excel file (.xlsx), filled in.",
  "zip-file": "These are files packed together. Unpack them and choose the files inside.",
  "csv-of-other-sheet":
    "A .csv keeps one sheet, and this is not the sheet “Tasks”. Ask for the Excel file (.xlsx).",
} as const;
