/** Something the simulated Excel does otherwise than real Excel, or that only real Excel can settle. */
export interface KnownDifference {
  /** Members concerned, as `Class.member`. */
  readonly members: readonly string[];
  readonly here: string;
  readonly excel: string;
  readonly reason: string;
  /** Title of the step of test/real-excel.md that settles it, or why the product needs none. */
  readonly settledBy: string | { readonly noStep: string };
}

/** What is known to differ; what is not simulated at all is refused by name and needs no line here. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    members: ["RangeFormat.autofitColumns", "RangeFormat.autofitRows"],
    here: "Widths stay; heights become the standard height.",
    excel: "Measures the texts.",
    reason: "There are no fonts to measure with.",
    settledBy: { noStep: "We set the widths and heights that count." },
  },
  {
    members: ["Application.calculationMode", "Application.suspendApiCalculationUntilNextSync"],
    here: "Values are up to date whenever they are read.",
    excel: "Manual mode and suspension leave old values standing.",
    reason: "The product writes and reads in different round trips.",
    settledBy: { noStep: "We never set either, and only put off what is calculated within one request." },
  },
  {
    members: ["Filter.apply", "AutoFilter.apply"],
    here: "Rows are only missing from getVisibleView; writing into the table or deleting its rows is refused.",
    excel: "Hides rows; writing misplaces values and deleting does nothing (office-js issues 224, 994, 226).",
    reason: "A loud refusal shows what a silent misplacement would hide.",
    settledBy: "Filters and selections",
  },
  {
    members: ["Worksheet.autoFilter"],
    here: "A sheet's own filter is never on, and cannot be put on.",
    excel: "Can be.",
    reason: "The product uses tables.",
    settledBy: "Filters and selections",
  },
  {
    members: ["TableCollection.add"],
    here: "A header alone moves the cells below it down where the next row holds something or a formula points there.",
    excel: 'Seen where formulas point there, and "randomly" (office-js issues 1197, 5151).',
    reason: "The rule is not documented.",
    settledBy: { noStep: "Our tables are made with a row below their header." },
  },
  {
    members: ["TableCollection.add"],
    here: "Formulas that stand there already make no calculated column.",
    excel: "Not known.",
    reason: "Real Excel has to settle it.",
    settledBy: "A row typed below the table",
  },
  {
    members: ["Range.values", "Range.formulas"],
    here: "AutoCorrect is on: formulas fill columns and rows written below join the table. Columns written beside do not.",
    excel: "The user may have switched it off (office-js issue 2093).",
    reason: "On is Excel's default.",
    settledBy: "A row typed below the table",
  },
  {
    members: ["Range.formulas"],
    here: "In its own table a column reads as [@X] or [X]; headers and whole tables keep the table's name.",
    excel: "Shown so in Microsoft's pages; not every form was seen.",
    reason: "Real Excel has to settle it.",
    settledBy: "A file from the command, then the check",
  },
  {
    members: ["Range.values", "Range.formulas"],
    here: "Names of functions and numbers of arguments are not looked at.",
    excel: "Refuses too few or too many arguments.",
    reason: "Only the evaluator knows functions.",
    settledBy: { noStep: "Our formulas are calculated by LibreOffice too." },
  },
  {
    members: ["Range.values"],
    here: "A text that starts with @ is refused.",
    excel: "Takes it for a function; what it answers for other words is not known.",
    reason: "The stricter of the two.",
    settledBy: "Save, close, open",
  },
  {
    members: ["TableRowCollection.add", "Table.resize"],
    here: "New rows at the end get calculated columns only.",
    excel: "They also take over formats, validation and conditional formats of the row above.",
    reason: "Nothing may lean on that: it fails below a row that was pasted.",
    settledBy: "A row typed below the table",
  },
  {
    members: ["TableRowCollection.count"],
    here: "0 for a table that was made of a header alone or has lost all its rows.",
    excel: "As ListRows.Count in VBA; not seen in Office.js.",
    reason: "Real Excel has to settle it.",
    settledBy: { noStep: "We read the cells and never ask for the count." },
  },
  {
    members: ["Range.insert", "Range.delete", "TableRow.delete"],
    here: "Ranges that a script still holds keep their address.",
    excel: "Tracked ranges follow the cells.",
    reason: "The product untracks its ranges.",
    settledBy: { noStep: "We hold no range beyond one request." },
  },
  {
    members: ["Range.merge"],
    here: "Cells under a merged one can be written to.",
    excel: "They stay empty.",
    reason: "The product merges empty cells.",
    settledBy: { noStep: "Damage under a merged cell of ours cannot be typed." },
  },
  {
    members: ["RangeBorder.style"],
    here: "An edge belongs to the cell it was set on.",
    excel: "Neighbours share it.",
    reason: "Files keep it cell by cell as well.",
    settledBy: "The summary on screen",
  },
  {
    members: ["WorksheetProtection.protect"],
    here: "Of the options only the formatting of cells, rows and columns is looked at; all else is refused.",
    excel: "Inserting, deleting, sorting and filtering can be allowed.",
    reason: "The product unprotects first.",
    settledBy: "Copies and mail",
  },
  {
    members: ["Worksheet.onChanged", "Table.onChanged"],
    here: "One event an edit, without details and triggerSource.",
    excel: "May merge or miss fast edits.",
    reason: "Handlers must read the state again anyway.",
    settledBy: "Seconds at 1,200 rows",
  },
  {
    members: ["SettingCollection.add"],
    here: "Not part of the workbook as data, so not saved.",
    excel: "Saved in the file, but lost by LibreOffice.",
    reason: "The product keeps nothing there.",
    settledBy: { noStep: "We keep our state in a sheet of the workbook." },
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
    settledBy: { noStep: "We read neither day nor number, and the author alone is told." },
  },
  {
    members: ["Worksheet.copy"],
    here: "Tables of the copy get a number behind their name.",
    excel: "Names them by a rule that is not documented.",
    reason: "Scripts must ask for the name.",
    settledBy: { noStep: "We never copy a sheet of the open workbook." },
  },
  {
    members: ["Table.showTotals"],
    here: "The last column is summed unless it has texts, else counted; SUBTOTAL is refused where rows are hidden.",
    excel: "Remembers totals that were hidden; leaves hidden rows out.",
    reason: "The product writes its own totals.",
    settledBy: { noStep: "We show no totals row." },
  },
  {
    members: ["Range.find", "Worksheet.findAll", "Range.replaceAll"],
    here: "Searches values, row by row from the first cell; replacing looks into formulas and counts each occurrence.",
    excel: "As its last search in the window was set up, and perhaps counting cells.",
    reason: "Not documented.",
    settledBy: { noStep: "We search in what we have read." },
  },
  {
    members: ["Range.copyFrom", "Range.moveTo"],
    here: "Conditional formats, validation, links and merged cells under the source are refused.",
    excel: "Come along.",
    reason: "A loud refusal is better than a part of the copy.",
    settledBy: { noStep: "We copy and move no cells by these calls." },
  },
  {
    members: ["ChartCollection.add", "Chart.setData"],
    here: "Auto makes series of the columns unless there are more columns than rows; a line of texts is a heading.",
    excel: "Guesses by more signs, such as dates and years.",
    reason: "The rule is not documented.",
    settledBy: "The summary on screen",
  },
  {
    members: ["ChartFont.size", "ChartFont.color", "ChartDataLabels.showValue"],
    here: "Until they are set, what Excel's usual charts have, whatever the part of the chart.",
    excel: "Depends on the kind of chart, its style and the theme.",
    reason: "Nothing is drawn.",
    settledBy: "The summary on screen",
  },
  {
    members: ["Range.text"],
    here: "English names of days and months; fractions, conditions in formats and other languages are refused.",
    excel: "All of them, in the user's language.",
    reason: "The product reads values.",
    settledBy: { noStep: "We read values and number formats." },
  },
  {
    members: ["Functions.now"],
    here: "NOW() is midnight of the day that the host was given.",
    excel: "The time of the last calculation.",
    reason: "Two runs of a script must give the same.",
    settledBy: { noStep: "We use TODAY() alone." },
  },
  {
    members: ["CultureInfo.name", "Range.formulasLocal", "Range.numberFormatLocal"],
    here: "Always en-US.",
    excel: "The user's.",
    reason: "What the API takes and gives is en-US everywhere.",
    settledBy: "List separator “;”",
  },
];
