import { readPercent } from "../../../domain/merge/percent-text";
import { numberValue, readNumber } from "../cell-value";
import type { InCell } from "./in-cell";

/** A share from 0 to 1, shown in per cent. */
export const PERCENT: InCell = {
  write: numberValue,
  read: (content) => {
    const share = readNumber(content);
    return typeof share === "number" && (share < 0 || share > 1) ? { raw: share } : share;
  },
  readTyped: (raw) => {
    const share = typeof raw === "boolean" ? null : readPercent(raw);
    return share === null
      ? { kind: "unreadable", reason: "not-a-percentage", raw }
      : { kind: "value", value: share, raw };
  },
  say: (share: number) => `${Math.round(share * 100)}%`,
  format: { numberFormat: "0%", horizontal: "center" },
  check: ({ labels }) => ({
    rule: { kind: "decimal", operator: "between", minimum: 0, maximum: 1 },
    error: { title: "%", message: labels.messages.percentError, style: "stop" },
  }),
};
