import { chartsUnreadable, mergesUnreadable, mixedFormats, pagesUnreadable, rulesUnreadable } from "./dress";
import { localisedNames, namesAsAddresses } from "./names";
import { busyOnce, slowAnswers } from "./requests";
import {
  otherWorkbookInFront,
  specialCellsFailing,
  specialCellsOfProtectedSheets,
  tablesCannotGrow,
  unprotectRefused,
} from "./sheets";
import { showing, withAt, withPrefix } from "./shown-formulas";
import { apostropheKept } from "./text-cells";
import type { Temperament } from "./temperament";

/**
 * The ways in which some Excel answers otherwise. What every Excel does by the reference (a hidden sheet's tab colour is
 * null, more than 512 merged areas are not told, waterfall charts have no series) is no temperament: the host always does it.
 */
export const TEMPERAMENTS: readonly Temperament[] = [
  {
    id: "formulas-with-at",
    does: "Shows “@” before functions that may return a range, as for formulas that an older Excel has stored.",
    source: "VBA-Docs concepts/cells-and-ranges/range-formula-vs-formula2; XLParser issue 113",
    outcome: "same workbook",
    combines: true,
    settledBy: "A file from the command, then the check",
    make: () => showing(withAt),
  },
  {
    id: "formulas-with-prefix",
    does: "Shows `_xlfn.` before functions that it does not know and `_xlfn.SINGLE(…)` for “@”, as an Excel from before 2021.",
    source: "support.microsoft.com “Issue: An _xlfn. prefix is displayed in front of a formula”",
    outcome: "same workbook",
    combines: true,
    settledBy: "A file from the command, then the check",
    make: () => showing(withPrefix),
  },
  {
    id: "localised-names",
    does: "Shows defined names with “;” between arguments and refuses those written with “,”.",
    source: "office-js issues 2834 and 2891 (open, confirmed)",
    outcome: "same workbook",
    combines: true,
    settledBy: "List separator “;”",
    make: localisedNames,
  },
  {
    id: "names-as-addresses",
    does: "Keeps a name of a table's column as the address of its cells.",
    source: "office-js issue 740",
    outcome: "same workbook",
    combines: true,
    settledBy: "Build, then reopen the pane",
    make: namesAsAddresses,
  },
  {
    id: "unprotect-refused",
    does: "Refuses to lift any sheet's protection, though it has no password.",
    source: "office-js issue 6784 (comment of 2026-06-25)",
    outcome: "refused",
    refuses: ["call WorksheetProtection.unprotect"],
    combines: false,
    settledBy: { noStep: "It came and went with builds of Excel; nobody can bring it about." },
    make: unprotectRefused,
  },
  {
    id: "special-cells-failing",
    does: "Cannot find out special cells, such as those with data validation.",
    source: "office-js issues 4245 and 4714",
    outcome: "same workbook",
    combines: true,
    settledBy: "Seconds at 1,200 rows",
    make: specialCellsFailing,
  },
  {
    id: "special-cells-protected",
    does: "Refuses special cells of a protected sheet.",
    source: "No public source found for Office.js; likely, since “Go To Special” is off on a protected sheet",
    outcome: "same workbook",
    combines: true,
    settledBy: "Build, then reopen the pane",
    make: specialCellsOfProtectedSheets,
  },
  {
    id: "other-workbook-in-front",
    does: "Has another workbook's window in front, so that panes, grid lines, adding, deleting and showing sheets fail.",
    source:
      "office-js-docs-pr excel-add-ins-troubleshooting, “API limitations when the active workbook switches”",
    outcome: "refused",
    refuses: [
      ...[
        "call WorksheetCollection.add",
        "call Worksheet.delete",
        "call Worksheet.activate",
        "set Worksheet.showGridlines",
      ],
      ...["call WorksheetFreezePanes.freezeAt", "call WorksheetFreezePanes.freezeRows"],
    ],
    combines: false,
    settledBy: "A second workbook in front",
    make: otherWorkbookInFront,
  },
  {
    id: "rules-unreadable",
    does: "Cannot read conditional formats back.",
    source: "office-js issues 6835, 6827 and 5222 (open)",
    outcome: "same workbook",
    combines: true,
    settledBy: "A user's own sheet beside ours",
    make: rulesUnreadable,
  },
  {
    id: "charts-unreadable",
    does: "Does not support reading titles and series of charts.",
    source: "office-js issues 2041 and 2971, office-js-docs issue 910",
    outcome: "same workbook",
    combines: true,
    settledBy: "A user's own sheet beside ours",
    make: chartsUnreadable,
  },
  {
    id: "merges-unreadable",
    does: "Does not tell merged areas.",
    source: "Range.getMergedAreasOrNullObject: fails above 512 areas",
    outcome: "same workbook",
    combines: true,
    settledBy: "A user's own sheet beside ours",
    make: mergesUnreadable,
  },
  {
    id: "pages-unreadable",
    does: "Does not tell how sheets are printed.",
    source: "No public source found; here so that this kind of dress can be hidden as well",
    outcome: "same workbook",
    combines: true,
    settledBy: { noStep: "No source tells of it; each kind of dress can fail in its own way." },
    make: pagesUnreadable,
  },
  {
    id: "mixed-formats",
    does: "Answers null for every format of more than one cell, and for messages, sides and options that may differ.",
    source:
      "RangeFormat, RangeFont, RangeFill, FormatProtection (“A `null` value indicates that the entire range doesn't have a uniform …”)",
    outcome: "same workbook",
    combines: true,
    settledBy: { noStep: "The reference says so of every format; what it leaves open is in the contract." },
    make: mixedFormats,
  },
  {
    id: "slow-answers",
    does: "Takes its time for each answer.",
    source: "office-js-docs-pr concepts/resource-limits-and-performance-optimization",
    outcome: "same workbook",
    combines: true,
    settledBy: "Seconds at 1,200 rows",
    make: slowAnswers,
  },
  {
    id: "apostrophe-kept",
    does: "Keeps an apostrophe before an entry as part of the text in a cell that is formatted as text.",
    source:
      "Range.values in the reference speaks of formulas only; no page says what becomes of an apostrophe there",
    outcome: "same workbook",
    combines: true,
    settledBy: "Save, close, open",
    make: apostropheKept,
  },
  {
    id: "busy-once",
    does: "Is busy at the first round trip (ActivityLimitReached), then no more.",
    source: "office-js-docs-pr testing/application-specific-api-error-handling",
    outcome: "same after a retry",
    combines: false,
    settledBy: { noStep: "Excel is not busy at will." },
    make: busyOnce,
  },
  {
    id: "tables-cannot-grow",
    does: "Refuses more rows to any table because of what stands below (InsertDeleteConflict).",
    source:
      "office-js-docs-pr testing/application-specific-api-error-handling; microsoft-graph-docs issue 4392",
    outcome: "refused",
    refuses: ["call Table.resize", "call TableRowCollection.add"],
    combines: false,
    settledBy: { noStep: "It takes a person's own table right below one of ours." },
    make: tablesCannotGrow,
  },
];

/** The temperament of an id; a RangeError names those that there are. */
export function temperamentOf(id: string): Temperament {
  const found = TEMPERAMENTS.find((each) => each.id === id);
  if (!found)
    throw new RangeError(`No temperament ${id}; there are ${TEMPERAMENTS.map((each) => each.id).join(", ")}`);
  return found;
}
