import { parseDay } from "../../../domain/day";
import type { MergeChange, MergeField } from "../../../domain/merge/merge-change";
import { SHARING } from "../../../i18n/sharing";
import { showDay } from "../../schema/show-day";
import type { Wording } from "../../schema/wording";
import { fieldOf, headerOf, showValue } from "./merge-report";

/** A value of a field as people read it; "" for an empty cell. */
export function sayMergeValue(field: MergeField, value: MergeChange["to"], wording: Wording): string {
  const shown = showValue(field, value, wording);
  if (shown === null) return "";
  const { kind } = fieldOf(field);
  if (kind === "percent" && typeof shown === "number" && shown >= 0 && shown <= 1)
    return `${Math.round(shown * 100)}%`;
  const day = kind === "day" && typeof shown === "string" ? parseDay(shown) : null;
  return day === null ? String(shown) : showDay(day, wording.labels);
}

/** What was not taken and why, one line for each: "NV-001, %: “120%” – không phải là tỷ lệ". */
export function sayRefusals(changes: readonly MergeChange[], wording: Wording): string[] {
  const { reasons } = SHARING[wording.language];
  return changes
    .filter(({ kind }) => kind === "refused")
    .map(({ id, place, field, to, reason }) => {
      const where = [id === "" ? place : id, headerOf(field, wording)].join(", ");
      const why = reason === undefined ? "" : ` – ${reasons[reason]}`;
      return `${where}: “${sayMergeValue(field, to, wording)}”${why}`;
    });
}
