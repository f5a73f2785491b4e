/** What is wrong with a workbook file, in English, by the problem's code. */
export const xlsxEn = {
  "not-an-xlsx":
    "This file is not an Excel workbook (.xlsx). Choose an .xlsx file; if it is an old .xls file, open it in Excel and save it as .xlsx.",
  "password-protected":
    "The file is protected by a password. Open it in Excel, remove the password, save it, and choose it again.",
  "damaged-zip":
    "The file is damaged or was not downloaded completely, so it cannot be read. Ask for it to be sent again.",
  "too-large": "The file is too large to be read. Check that it really is the tracking workbook.",
  "no-sheets": "The workbook has no worksheet to read.",
} as const;
