/** Something the simulated Excel does otherwise than real Excel, or that only real Excel can settle. */
export interface KnownDifference {
  /** Members concerned, as `Class.member`. */
  readonly members: readonly string[];
  readonly here: string;
  readonly excel: string;
  readonly reason: string;
}

/** What is known to differ; what is not simulated at all is refused by name and needs no line here. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    members: ["RangeFormat.autofitColumns", "RangeFormat.autofitRows"],
    here: "Widths stay; heights become the standard height.",
    excel: "Measures the texts.",
    reason: "There are no fonts to measure with.",
  },
  {
    members: ["Application.calculationMode", "Application.suspendApiCalculationUntilNextSync"],
    here: "Values are up to date whenever they are read.",
    excel: "Manual mode and suspension leave old values standing.",
    reason: "The product writes and reads in different round trips.",
  },
  {
    members: ["Filter.apply", "AutoFilter.apply"],
    here: "Rows are only missing from getVisibleView; writing into the table or deleting its rows is refused.",
    excel: "Hides rows; writing misplaces values and deleting does nothing (office-js issues 224, 994, 226).",
    reason: "A loud refusal shows what a silent misplacement would hide.",
  },
  {
    members: ["Worksheet.autoFilter"],
    here: "A sheet's own filter is never on, and cannot be put on.",
    excel: "Can be.",
    reason: "The product uses tables.",
  },
  {
    members: ["TableCollection.add"],
    here: "A header alone moves the cells below it down where the next row holds something or a formula points there.",
    excel: 'Seen where formulas point there, and "randomly" (office-js issues 1197, 5151).',
    reason: "The rule is not documented.",
  },
  {
    members: ["TableCollection.add"],
    here: "Formulas that stand there already make no calculated column.",
    excel: "Not known.",
    reason: "Real Excel has to settle it.",
  },
  {
    members: ["Range.values", "Range.formulas"],
    here: "AutoCorrect is on: formulas fill columns and rows written below join the table. Columns written beside do not.",
    excel: "The user may have switched it off (office-js issue 2093).",
    reason: "On is Excel's default.",
  },
  {
    members: ["Range.formulas"],
    here: "In its own table a column reads as [@X] or [X]; headers and whole tables keep the table's name.",
    excel: "Shown so in Microsoft's pages; not every form was seen.",
    reason: "Real Excel has to settle it.",
  },
  {
    members: ["Range.values", "Range.formulas"],
    here: "Names of functions and numbers of arguments are not looked at.",
    excel: "Refuses too few or too many arguments.",
    reason: "Only the evaluator knows functions.",
  },
  {
    members: ["Range.values"],
    here: "A text that starts with @ is refused.",
    excel: "Takes it for a function; what it answers for other words is not known.",
    reason: "The stricter of the two.",
  },
  {
    members: ["TableRowCollection.add", "Table.resize"],
    here: "New rows at the end get calculated columns only.",
    excel: "They also take over formats, validation and conditional formats of the row above.",
    reason: "Nothing may lean on that: it fails below a row that was pasted.",
  },
  {
    members: ["TableRowCollection.count"],
    here: "0 for a table that was made of a header alone or has lost all its rows.",
    excel: "As ListRows.Count in VBA; not seen in Office.js.",
    reason: "Real Excel has to settle it.",
  },
  {
    members: ["Range.insert", "Range.delete", "TableRow.delete"],
    here: "Ranges that a script still holds keep their address.",
    excel: "Tracked ranges follow the cells.",
    reason: "The product untracks its ranges.",
  },
  {
    members: ["Range.merge"],
    here: "Cells under a merged one can be written to.",
    excel: "They stay empty.",
    reason: "The product merges empty cells.",
  },
  {
    members: ["RangeBorder.style"],
    here: "An edge belongs to the cell it was set on.",
    excel: "Neighbours share it.",
    reason: "Files keep it cell by cell as well.",
  },
  {
    members: ["WorksheetProtection.protect"],
    here: "Of the options only the formatting of cells, rows and columns is looked at; all else is refused.",
    excel: "Inserting, deleting, sorting and filtering can be allowed.",
    reason: "The product unprotects first.",
  },
  {
    members: ["Worksheet.onChanged", "Table.onChanged"],
    here: "One event an edit, without details and triggerSource.",
    excel: "May merge or miss fast edits.",
    reason: "Handlers must read the state again anyway.",
  },
  {
    members: ["SettingCollection.add"],
    here: "Not part of the workbook as data, so not saved.",
    excel: "Saved in the file, but lost by LibreOffice.",
    reason: "The product keeps nothing there.",
  },
  {
    members: [
      "DocumentProperties.creationDate",
      "DocumentProperties.lastAuthor",
      "DocumentProperties.revisionNumber",
    ],
    here: "Today, nobody and 0.",
    excel: "What the file says.",
    reason: "A new workbook was neither saved nor signed.",
  },
  {
    members: ["Worksheet.copy"],
    here: "Tables of the copy get a number behind their name.",
    excel: "Names them by a rule that is not documented.",
    reason: "Scripts must ask for the name.",
  },
  {
    members: ["Table.showTotals"],
    here: "The last column is summed unless it has texts, else counted; SUBTOTAL is refused where rows are hidden.",
    excel: "Remembers totals that were hidden; leaves hidden rows out.",
    reason: "The product writes its own totals.",
  },
  {
    members: ["Range.find", "Worksheet.findAll", "Range.replaceAll"],
    here: "Searches values, row by row from the first cell; replacing looks into formulas and counts each occurrence.",
    excel: "As its last search in the window was set up, and perhaps counting cells.",
    reason: "Not documented.",
  },
  {
    members: ["Range.copyFrom", "Range.moveTo"],
    here: "Conditional formats, validation, links and merged cells under the source are refused.",
    excel: "Come along.",
    reason: "A loud refusal is better than a part of the copy.",
  },
  {
    members: ["ChartCollection.add", "Chart.setData"],
    here: "Auto makes series of the columns unless there are more columns than rows; a line of texts is a heading.",
    excel: "Guesses by more signs, such as dates and years.",
    reason: "The rule is not documented.",
  },
  {
    members: ["ChartFont.size", "ChartFont.color", "ChartDataLabels.showValue"],
    here: "Until they are set, what Excel's usual charts have, whatever the part of the chart.",
    excel: "Depends on the kind of chart, its style and the theme.",
    reason: "Nothing is drawn.",
  },
  {
    members: ["Range.text"],
    here: "English names of days and months; fractions, conditions in formats and other languages are refused.",
    excel: "All of them, in the user's language.",
    reason: "The product reads values.",
  },
  {
    members: ["Functions.now"],
    here: "NOW() is midnight of the day that the host was given.",
    excel: "The time of the last calculation.",
    reason: "Two runs of a script must give the same.",
  },
  {
    members: ["CultureInfo.name", "Range.formulasLocal", "Range.numberFormatLocal"],
    here: "Always en-US.",
    excel: "The user's.",
    reason: "What the API takes and gives is en-US everywhere.",
  },
];
