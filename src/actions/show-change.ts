/** A change of a merge as people read it: its column, what is known of that, and a value in words. */
export { fieldOf, headerOf, showValue } from "../workbook/copies/returned/merge-report";
