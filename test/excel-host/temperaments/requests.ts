import type { Temper } from "./temperament";

/** Milliseconds that each answer takes. */
const DELAY = 4;

/** Each answer takes its time. */
export const slowAnswers = (): Temper => ({ manner: { delay: DELAY } });

/** Excel is busy at the first round trip. */
export const busyOnce = (): Temper => ({
  manner: { refuse: (trip) => (trip === 1 ? "ActivityLimitReached" : null) },
});
