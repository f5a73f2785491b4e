import { dayOf } from "../../domain/entry";
import { cellKey } from "../../domain/names";
import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import { COUNT_HEADERS, listColumn, nameColumn } from "../formula/count";
import { countAt, filledCells, printedCell, quoteText, taskColumn } from "../formula/pieces";
import { namesNobody } from "../../domain/cell-error";
import { printedText } from "../schema/printed-text";
import { escapeHeader } from "../page/address";
import { FIRST_SERIAL, LAST_SERIAL, toSerial } from "../schema/serial";
import { breakConcerns, concernColumn } from "./concern-lines";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import { give } from "./expression";
import type { Facts } from "./facts";
import { factAddress } from "./facts";
import type { ListSizes } from "./list-sizes";
import { roomFormula, spaceFormula } from "./list-sizes";
import { SECTION_COLUMNS, SECTIONS } from "./list-sections";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { at } from "./place";

/** Works every figure of the page out: its formula, and its value from the domain. */
export function makeFacts(model: SummaryModel, plan: PagePlan, sizes: ListSizes): Facts {
  return {
    ...taskFacts(model),
    ...peopleFacts(model, plan),
    ...previousFacts(model),
    ...listFacts(model, plan, sizes),
  };
}

function taskFacts(
  model: SummaryModel,
): Pick<
  Facts,
  | "report"
  | "tasks"
  | "dueDone"
  | "dueTotal"
  | "extended"
  | "extendedDone"
  | "extendedOverdue"
  | "proposals"
  | "concerns"
> {
  const { wording, report, due, extensions, concerns } = model;
  const reportDate = wording.naming.names.reportDate;
  const day = dayOf(report.reportDate);
  const titles = taskColumn(wording, "title");
  const dates = `${taskColumn(wording, "effectiveDue")},"<="&${factAddress("report")}`;
  const later = taskColumn(wording, "extendedTo");
  const extended = `${later},">=${FIRST_SERIAL}",${later},"<${LAST_SERIAL + 1}"`;
  const proposals = `${filledCells(taskColumn(wording, "proposal"))}*(${taskColumn(wording, "flag")}<>"")`;
  const proposed = concerns.filter(({ task }) => task.proposal.trim() !== "").length;
  return {
    report: give(`IF(ISNUMBER(${reportDate}),${reportDate},0)`, day === null ? 0 : toSerial(day)),
    tasks: give(`SUMPRODUCT(${filledCells(titles)})`, report.total),
    dueDone: give(countFlags(wording, DONE_FLAGS, dates), due.done),
    dueTotal: give(`COUNTIFS(${dates})`, due.of),
    extended: give(`COUNTIFS(${extended},${taskColumn(wording, "flag")},"?*")`, extensions.total),
    extendedDone: give(countFlags(wording, DONE_FLAGS, extended), extensions.done),
    extendedOverdue: give(countFlags(wording, ["overdue"], extended), extensions.overdue),
    proposals: give(`SUMPRODUCT(${proposals})`, proposed),
    concerns: give(`COUNT(${taskColumn(wording, "concern")})`, concerns.length),
  };
}

function countFlags(wording: SummaryModel["wording"], flags: readonly Flag[], criteria: string): string {
  const column = taskColumn(wording, "flag");
  return flags
    .map((flag) => `COUNTIFS(${column},${quoteText(wording.labels.flags[flag])},${criteria})`)
    .join("+");
}

function peopleFacts(
  model: SummaryModel,
  plan: PagePlan,
): Pick<
  Facts,
  "units" | "unitRowsUsed" | "unitRows" | "bodiesLeading" | "unitsLeading" | "bodyRows" | "unitLeadRows"
> {
  const { tracker, wording, leading } = model;
  const names = nameColumn(wording, "units");
  const rank = (table: "units" | "bodies"): string => listColumn(wording, table, COUNT_HEADERS.rank);
  const header = `${wording.naming.tables.units}[[#Headers],[${escapeHeader(wording.labels.units.name)}]]`;
  const used = tracker.units.reduce((last, { name }, index) => (name === "" ? last : index + 1), 0);
  const unitsLeading = factAddress("unitsLeading");
  const { unitsTogether } = plan.leads;
  return {
    units: give(
      `SUMPRODUCT((${listColumn(wording, "units", COUNT_HEADERS.criterion)}<>"")*1)`,
      new Set(tracker.units.filter(({ name }) => !namesNobody(name)).map(({ name }) => cellKey(name))).size,
    ),
    unitRowsUsed: give(`SUMPRODUCT(MAX(${filledCells(names, names)}*(ROW(${names})-ROW(${header}))))`, used),
    unitRows: give(
      `MIN(${factAddress("unitRowsUsed")},${plan.units.count})`,
      Math.min(used, plan.units.count),
    ),
    bodiesLeading: give(`COUNTIF(${rank("bodies")},">0")`, leading.bodies.length),
    unitsLeading: give(`COUNTIF(${rank("units")},">0")`, leading.units.length),
    bodyRows: give(
      `MIN(${factAddress("bodiesLeading")},${plan.leads.bodies})`,
      Math.min(leading.bodies.length, plan.leads.bodies),
    ),
    unitLeadRows: unitsTogether
      ? give("1", 1)
      : give(`MIN(${unitsLeading},${plan.leads.units})`, Math.min(leading.units.length, plan.leads.units)),
  };
}

function previousFacts(
  model: SummaryModel,
): Pick<
  Facts,
  | "previousDay"
  | "previousRow"
  | "previousDate"
  | "previousDone"
  | "previousDueDone"
  | "previousDueTotal"
  | "previousApplicable"
> {
  const { wording, previous } = model;
  const { snapshots: labels, flags } = wording.labels;
  const day = previous === null ? null : dayOf(previous.snapshot.day);
  const column = (header: string): string => `${wording.naming.tables.snapshots}[${escapeHeader(header)}]`;
  const row = factAddress("previousRow");
  const valueIn = (header: string): string => countAt(column(header), row);
  const ifAny = (formula: string, value: number | undefined): Expression =>
    give(`IF(${row}=0,0,${formula})`, value ?? 0);
  const counts = previous?.snapshot.counts;
  const serial = day === null ? 0 : toSerial(day);
  return {
    previousDay: give(`MAX(${column(labels.previous)})`, serial),
    previousRow: give(
      `IF(${factAddress("previousDay")}=0,0,MATCH(${factAddress("previousDay")},${column(labels.previous)},0))`,
      previous?.row ?? 0,
    ),
    previousDate: dateText(give(factAddress("previousDay"), serial), wording),
    previousDone: ifAny(
      DONE_FLAGS.map((flag) => valueIn(flags[flag])).join("+"),
      counts && DONE_FLAGS.reduce((sum, flag) => sum + counts[flag], 0),
    ),
    previousDueDone: ifAny(valueIn(labels.dueDone), previous?.snapshot.dueDone),
    previousDueTotal: ifAny(valueIn(labels.dueTotal), previous?.snapshot.dueTotal),
    previousApplicable: ifAny(
      `${valueIn(labels.total)}-${valueIn(flags["not-applicable"])}`,
      previous ? previous.snapshot.total - previous.snapshot.counts["not-applicable"] : 0,
    ),
  };
}

function listFacts(
  model: SummaryModel,
  plan: PagePlan,
  sizes: ListSizes,
): Pick<Facts, "signature" | "listSpace" | "listRoom" | "concernLinesWanted" | "concernLines"> {
  const name = model.wording.naming.names.preparedBy;
  const { preparedBy } = model.tracker.settings;
  const counts = SECTIONS.map((_key, index) => at(index, SECTION_COLUMNS.count));
  const wanted = factAddress("concernLinesWanted");
  const room = factAddress("listRoom");
  const used = `${at(0, SECTION_COLUMNS.lines)}-${at(1, SECTION_COLUMNS.lines)}`;
  return {
    signature: give(`${printedCell(name, model.wording)}&""`, printedText(preparedBy, model.wording)),
    listSpace: give(spaceFormula(plan.lists.count, counts, factAddress("signature")), sizes.space),
    listRoom: give(roomFormula(factAddress("listSpace"), counts, wanted), sizes.room),
    concernLinesWanted: give(`MAX(${concernColumn("lastLine")})`, breakConcerns(model).at(-1)?.lastLine ?? 0),
    concernLines: give(`MIN(${wanted},${room}-${used})`, sizes.granted),
  };
}
