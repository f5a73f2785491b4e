// Loaded when a person first builds: nothing of it is needed to show the pane.
export { buildTracker } from "../../actions/build";
export { openWorkbookPort } from "../../excel/port";
