import type { ContractEntry } from "./contract-entry";

/**
 * What becomes of each warning in the reference's comments, for the members that `src/excel` uses, in order of their
 * names. `npm run contract` prints the comments' sentences beside it; here stand our own words alone.
 */
export const CONTRACT: readonly ContractEntry[] = [
  {
    member: "BasicDataValidation.formula1",
    words: ["must"],
    says: "An example speaks of a number that is valid.",
    irrelevant: "The word belongs to an example, not to a rule of the member.",
  },
  {
    member: "ChartSeries.gapWidth",
    words: ["throw", "exception", "only"],
    says: "Bars and columns have one; set on lines it is an invalid argument.",
    enacted: { test: "documented-answers", title: "a gap between the points of a line" },
  },
  {
    member: "ConditionalFormat.priority",
    words: ["maximum"],
    says: "Out of bounds it becomes the last or the first; negative ones count from the back.",
    enacted: { test: "documented-answers", title: "keeps a rule's priority within those that are there" },
  },
  {
    member: "ConditionalFormat.stopIfTrue",
    words: ["null"],
    says: "Data bars, icons and colour scales have none.",
    enacted: { test: "documented-answers", title: "is whether a data bar stops" },
  },
  {
    member: "ConditionalFormat.type",
    words: ["only"],
    says: "A rule is of one kind.",
    irrelevant: "We choose the kind where we add the rule, and never change it.",
  },
  {
    member: "CustomProperty.key",
    words: ["limit"],
    says: "Cut at 255 characters outside of the web.",
    enacted: { test: "workbooks", title: "are cut to 255 characters, key and value, and not refused" },
  },
  {
    member: "CustomProperty.value",
    words: ["limit"],
    says: "Cut at 255 characters outside of the web.",
    enacted: { test: "workbooks", title: "are cut to 255 characters, key and value, and not refused" },
  },
  {
    member: "CustomPropertyCollection.add",
    words: ["limit"],
    says: "Key and value are cut at 255 characters outside of the web.",
    enacted: { test: "workbooks", title: "are cut to 255 characters, key and value, and not refused" },
  },
  {
    member: "DataBarConditionalFormat.lowerBoundRule",
    words: ["must"],
    says: "Set as one object, not part by part.",
    irrelevant: "We set the whole object.",
  },
  {
    member: "DataBarConditionalFormat.upperBoundRule",
    words: ["must"],
    says: "Set as one object, not part by part.",
    irrelevant: "We set the whole object.",
  },
  {
    member: "Excel.createWorkbook",
    words: ["null", "throw", "must", "not supported"],
    says: "A person may have to trust the add-in first; a file that is no workbook, or a policy, refuses; none gives an empty workbook.",
    enacted: { test: "workbooks", title: "does not open from %s" },
    settledBy: "Copies and mail",
  },
  {
    member: "Filter.applyValuesFilter",
    words: ["must"],
    says: "Takes texts or dates of a filter.",
    enacted: { test: "documented-answers", title: "a filter by numbers" },
  },
  {
    member: "FormatProtection.locked",
    words: ["null"],
    says: "Not known where cells differ.",
    enacted: { test: "documented-answers", title: "is what locks and wraps say where cells differ" },
  },
  {
    member: "HeaderFooterGroup.defaultForAllPages",
    words: ["unless"],
    says: "Gives way to headers of a first page or of even ones.",
    irrelevant: "Our first page has none on purpose, and even pages have none of their own.",
  },
  {
    member: "PageLayout.setPrintTitleRows",
    words: ["must"],
    says: "Takes whole rows.",
    enacted: { test: "documented-answers", title: "titles of a part of a row" },
  },
  {
    member: "PageLayout.zoom",
    words: ["must"],
    says: "Set as one object, not part by part.",
    irrelevant: "We set the whole object.",
  },
  {
    member: "PageLayoutZoomOptions.horizontalFitToPages",
    words: ["null"],
    says: "Not there where a page is scaled.",
    enacted: { test: "documented-answers", title: "stands for the pages of a page that is scaled" },
  },
  {
    member: "PageLayoutZoomOptions.verticalFitToPages",
    words: ["null"],
    says: "Not there where a page is scaled.",
    enacted: { test: "documented-answers", title: "stands for the pages of a page that is scaled" },
  },
  {
    member: "Range.columnHidden",
    words: ["null"],
    says: "Not known where columns differ.",
    enacted: {
      test: "documented-answers",
      title: "is what rows and columns say that are partly hidden, or differ in size",
    },
  },
  {
    member: "Range.getColumnProperties",
    words: ["null"],
    says: "Looks that differ within a column are not known.",
    irrelevant: "We ask for hiddenness and width, which a column has as a whole.",
  },
  {
    member: "Range.getMergedAreasOrNullObject",
    words: ["fail"],
    says: "Fails above 512 merged areas.",
    enacted: { test: "documented-answers", title: "lets 512 merged areas be told, and no more" },
  },
  {
    member: "Range.getRowProperties",
    words: ["null"],
    says: "Looks that differ within a row are not known.",
    irrelevant: "We ask for hiddenness and height, which a row has as a whole.",
  },
  {
    member: "Range.rowHidden",
    words: ["null"],
    says: "Not known where rows differ.",
    enacted: {
      test: "documented-answers",
      title: "is what rows and columns say that are partly hidden, or differ in size",
    },
  },
  {
    member: "RangeFormat.columnWidth",
    words: ["null"],
    says: "Not known where columns differ.",
    enacted: {
      test: "documented-answers",
      title: "is what rows and columns say that are partly hidden, or differ in size",
    },
  },
  {
    member: "RangeFormat.rowHeight",
    words: ["null"],
    says: "Not known where rows differ.",
    enacted: {
      test: "documented-answers",
      title: "is what rows and columns say that are partly hidden, or differ in size",
    },
  },
  {
    member: "RangeFormat.useStandardHeight",
    words: ["null", "only"],
    says: "Meant to be set to true; not known where heights differ.",
    irrelevant: "We set it to true where a page is cleared, and never read it.",
  },
  {
    member: "RangeFormat.useStandardWidth",
    words: ["null", "only"],
    says: "Meant to be set to true; not known where widths differ.",
    irrelevant: "We set it to true where a page has become narrower, and never read it.",
  },
  {
    member: "RangeFormat.wrapText",
    words: ["null"],
    says: "Not known where cells differ.",
    enacted: { test: "documented-answers", title: "is what locks and wraps say where cells differ" },
  },
  {
    member: "Table.name",
    words: ["must"],
    says: "Follows the rules of names.",
    enacted: { test: "tables", title: "refuses the name %j" },
  },
  {
    member: "Table.resize",
    words: ["must"],
    says: "The header stays in its row and the ranges overlap.",
    enacted: { test: "tables", title: "refuses to be resized to %s" },
  },
  {
    member: "Table.showFilterButton",
    words: ["only"],
    says: "Can be set while the table has a header row.",
    settledBy: "Damage and repair",
  },
  {
    member: "TableCollection.add",
    words: ["throw", "cannot", "must"],
    says: "Refuses bad addresses and other tables' cells.",
    enacted: { test: "tables", title: "refuses a table over %s" },
  },
  {
    member: "TableColumnCollection.add",
    words: ["null"],
    says: "No place is the end, no name is Excel's own.",
    enacted: {
      test: "documented-answers",
      title: "adds a table's column at its end, with a name of its own",
    },
  },
  {
    member: "TableRowCollection.add",
    words: ["null"],
    says: "No place is the end.",
    enacted: {
      test: "documented-answers",
      title: "adds a table's column at its end, with a name of its own",
    },
  },
  {
    member: "Workbook.getSelectedRange",
    words: ["throw"],
    says: "Refuses to tell several ranges as one.",
    enacted: {
      test: "documented-answers",
      title: "meet one selected range where several are, which are told as areas",
    },
  },
  {
    member: "Worksheet.delete",
    words: ["exception", "fail"],
    says: "A very hidden sheet stays.",
    enacted: { test: "sheets", title: "cannot be deleted while very hidden" },
  },
  {
    member: "Worksheet.getRange",
    words: ["limit", "exceed"],
    says: "Takes addresses of 8,192 characters.",
    enacted: { test: "documented-answers", title: "takes addresses of 8,192 characters and no more" },
  },
  {
    member: "Worksheet.getUsedRangeOrNullObject",
    words: ["only"],
    says: "Can leave out cells that have looks alone.",
    irrelevant: "The word tells what the argument means.",
  },
  {
    member: "Worksheet.name",
    words: ["must"],
    says: "Shorter than 32 characters.",
    enacted: { test: "sheets", title: "refuse the name %j" },
  },
  {
    member: "Worksheet.tabColor",
    words: ["null"],
    says: "Not known of a hidden sheet.",
    enacted: { test: "temperaments", title: "has no tab colour to tell of a sheet that is hidden" },
    settledBy: "Build, then reopen the pane",
  },
  {
    member: "WorksheetFreezePanes.freezeAt",
    words: ["null"],
    says: "No range takes the panes away.",
    enacted: { test: "documented-answers", title: "takes frozen panes away" },
  },
  {
    member: "WorksheetProtection.protect",
    words: ["fail"],
    says: "Refuses a sheet that is protected.",
    enacted: { test: "sheets", title: "refuse %s" },
  },
];
