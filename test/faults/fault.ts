import { CODES } from "../../src/excel/problem-codes";

/** How much of a request is done before it fails. */
export const REACHES = ["none", "half", "all"] as const;
export type Reach = (typeof REACHES)[number];

/** How a person goes on after an action broke off. */
export const ENDINGS = ["retry", "finish", "take-back"] as const;

/** A request of a call of the port (both counted from 0) that Excel breaks off. */
export interface Fault {
  readonly call: number;
  readonly trip: number;
  readonly code: string;
  readonly reach: Reach;
}

/** How somebody goes on, in the same pane, or in another after the workbook was saved, closed and opened again. */
export interface Way {
  readonly ending: (typeof ENDINGS)[number];
  readonly reopens: boolean;
}

/** Every way to go on. */
export const WAYS: readonly Way[] = ENDINGS.flatMap((ending) =>
  [false, true].map((reopens) => ({ ending, reopens })),
);

/** Every documented code. */
export const ALL_CODES = Object.keys(CODES);

/** One code of each meaning; those of one come to the same, which is looked at where all are tried. */
export const CODES_OF_EACH_MEANING = ALL_CODES.filter(
  (code, index) => ALL_CODES.findIndex((other) => CODES[other] === CODES[code]) === index,
);

/** Codes that something in `src/excel` hears, and two that nothing does: of the transport and of Excel itself. */
export const CODES_HEARD = [
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
  "InvalidOrTimedOutSession",
  "ItemNotFound",
];

/** Every way to break calls off that take so many round trips each. */
export function faultsOf(tripsOfCalls: readonly number[], codes: readonly string[]): Fault[] {
  return tripsOfCalls.flatMap((trips, call) =>
    Array.from({ length: trips }, (_, trip) => trip).flatMap((trip) =>
      REACHES.flatMap((reach) => codes.map((code) => ({ call, trip, code, reach }))),
    ),
  );
}
