import type { FlagCounts } from "../../domain/report";
import { countFlags } from "../../domain/report";
import type { Flag } from "../../domain/status-rule";
import type { CellBlock, CellValue } from "../page/content";
import { COUNT_HEADERS, RANK_BASE, listColumn } from "../formula/count";
import { quoteText } from "../formula/pieces";
import { displayName } from "../sheets/count-columns";
import type { Expression } from "./expression";
import { fill, give, when, words } from "./expression";
import type { Facts } from "./facts";
import { factAddress } from "./facts";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { HELPERS, at } from "./place";
import { tableCells } from "./table-row";
import { restFormula, subtract } from "./unit-rows";

/** Codes of units lie above those of bodies by this much. */
const UNIT_OFFSET = RANK_BASE;
const ALL_UNITS = -3;
const REST = -2;

/** Rows of those who lead, bodies first, who leads most first; then what has no lead of the lists. */
export function leadBlock(model: SummaryModel, plan: PagePlan, facts: Facts): CellBlock {
  const { first, bodies, units } = plan.leads;
  const codes = codesOf(model, plan, facts);
  const contents = Array.from({ length: bodies + units + 1 }, (_, index) => {
    const row = first + index;
    const code = codes[index] ?? 0;
    const cell = at(row, HELPERS.code);
    return tableCells(
      {
        code: give(codeFormula(index + 1, model, plan), code),
        number: give(`IF(${cell}=${REST},"",${index + 1})`, code === REST ? "" : index + 1),
        name: nameOf(cell, code, model, facts),
        counts: countsOf(code, codes, model),
        countFormula: (flag) => countFormula(flag, row, model, plan),
      },
      row,
    );
  });
  return { row: first, column: 0, contents };
}

function codeFormula(place: number, { wording }: SummaryModel, plan: PagePlan): string {
  const bodies = factAddress("bodyRows");
  const units = factAddress("unitLeadRows");
  const ranked = (table: "units" | "bodies", k: string): string =>
    `${RANK_BASE}-MOD(LARGE(${listColumn(wording, table, COUNT_HEADERS.rank)},${k}),${RANK_BASE})`;
  const unit = plan.leads.unitsTogether
    ? String(ALL_UNITS)
    : `${UNIT_OFFSET}+${ranked("units", `${place}-${bodies}`)}`;
  const rest = `IF(${place}=${bodies}+${units}+1,${REST},0)`;
  return `IF(${place}<=${bodies},${ranked("bodies", String(place))},IF(${place}<=${bodies}+${units},${unit},${rest}))`;
}

function codesOf({ leading }: SummaryModel, plan: PagePlan, facts: Facts): number[] {
  const bodies = leading.bodies.slice(0, Number(facts.bodyRows.value));
  const units = plan.leads.unitsTogether
    ? [ALL_UNITS]
    : leading.units.slice(0, Number(facts.unitLeadRows.value)).map((row) => UNIT_OFFSET + row);
  return [...bodies, ...units, REST];
}

function nameOf(code: string, value: number, model: SummaryModel, facts: Facts): Expression {
  const { wording } = model;
  const labels = wording.labels.summary;
  const display = (table: "units" | "bodies", row: string): string =>
    `INDEX(${listColumn(wording, table, COUNT_HEADERS.display)},${row})`;
  const rest = restName(model, facts);
  const unit = `IF(${code}>${UNIT_OFFSET},${display("units", `${code}-${UNIT_OFFSET}`)},${display("bodies", code)})`;
  const formula = `IF(${code}>0,${unit},IF(${code}=${ALL_UNITS},${quoteText(labels.unitLeads)},${rest.formula}))`;
  return give(formula, nameValue(value, model, rest.value));
}

function nameValue(code: number, { tracker, wording }: SummaryModel, rest: CellValue): CellValue {
  if (code === ALL_UNITS) return wording.labels.summary.unitLeads;
  if (code <= 0) return rest;
  const found = code > UNIT_OFFSET ? tracker.units[code - UNIT_OFFSET - 1] : tracker.bodies[code - 1];
  return found === undefined ? "" : displayName(found, wording);
}

/** Leads that were added since the rows were laid out are in the last row, which then says so. */
function restName({ wording }: SummaryModel, facts: Facts): Expression {
  const labels = wording.labels.summary;
  const hiddenBodies = Number(facts.bodiesLeading.value) - Number(facts.bodyRows.value);
  const unitsLeading = Number(facts.unitsLeading.value);
  const together = facts.unitLeadRows.formula === "1";
  const hidden = hiddenBodies + (together ? 0 : unitsLeading - Number(facts.unitLeadRows.value));
  const bodies = `${factAddress("bodiesLeading")}-${factAddress("bodyRows")}`;
  const units = together ? "" : `+${factAddress("unitsLeading")}-${factAddress("unitLeadRows")}`;
  const more = give(`${bodies}${units}`, hidden);
  return when(
    give(`${more.formula}>0`, hidden > 0),
    fill(labels.moreLeads, { number: more }),
    words(labels.otherLeads),
  );
}

function countsOf(code: number, codes: readonly number[], model: SummaryModel): FlagCounts | null {
  const { leads, report } = model;
  if (code === 0) return null;
  if (code === ALL_UNITS) return addUp(leads.units);
  if (code > UNIT_OFFSET) return leads.units[code - UNIT_OFFSET - 1] ?? null;
  if (code > 0) return leads.bodies[code - 1] ?? null;
  const above = codes.filter((other) => other !== REST).map((other) => countsOf(other, codes, model));
  return subtract(
    report.counts,
    above.filter((counts) => counts !== null),
  );
}

function addUp(groups: readonly FlagCounts[]): FlagCounts {
  const none = countFlags([]);
  const sums = Object.keys(none).map((flag) => [
    flag,
    groups.reduce((sum, counts) => sum + counts[flag as Flag], 0),
  ]);
  return Object.fromEntries(sums) as Record<Flag, number>;
}

function countFormula(flag: Flag, row: number, { wording }: SummaryModel, plan: PagePlan): string {
  const code = at(row, HELPERS.code);
  const column = (table: "units" | "bodies"): string => listColumn(wording, table, COUNT_HEADERS.led(flag));
  const unit = `IF(${code}>${UNIT_OFFSET},INDEX(${column("units")},${code}-${UNIT_OFFSET}),INDEX(${column("bodies")},${code}))`;
  const others = `IF(${code}=${ALL_UNITS},SUM(${column("units")}),${restFormula(flag, row, plan.leads.first)})`;
  return `IF(${code}>0,${unit},${others})`;
}
