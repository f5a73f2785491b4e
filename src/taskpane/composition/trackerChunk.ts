// Loaded when a workbook that is a tracker is first looked at.
export { checkWorkbook } from "../../actions/check";
export { repairWorkbook } from "../../actions/repair";
export { lookThrough, readDashboard } from "../../actions/dashboard";
export { applyEdit, previewEdit } from "../../actions/edit";
export { recordReport } from "../../actions/snapshot";
export { redoNextAction, redoUpTo, undoAlone, undoBackTo, undoLastAction } from "../../actions/undo";
export { endUnfinished } from "../../actions/unfinished";
export { createExcelGrid } from "../../excel/grid";
export { openWorkbookPort } from "../../excel/port";
export { readColumnAt } from "../../excel/glance";
export { createTableView, hasProperty, showNamed } from "../../excel/table-view";
export { SCHEMA_PROPERTY } from "../../workbook/sheets/meta";
