import { isUnrecognised } from "../../../domain/entry";
import { numberValue, readNumber } from "../cell-value";
import type { InCell } from "./in-cell";

/** A number as it is. */
export const NUMBER: InCell = {
  write: numberValue,
  read: readNumber,
  readTyped: (raw) => {
    const number = typeof raw === "number" ? raw : Number(String(raw).replace(",", "."));
    return Number.isFinite(number)
      ? { kind: "value", value: Math.floor(number), raw }
      : { kind: "unreadable", reason: "not-understood", raw };
  },
  say: String,
  format: { numberFormat: "0", horizontal: "center" },
};

/** A number of which the part behind the point does not count. */
export const WHOLE_NUMBER: InCell = {
  ...NUMBER,
  read: (content) => {
    const number = readNumber(content);
    return number === null || isUnrecognised(number) ? number : Math.floor(number);
  },
};
