import type { Temper } from "./temperament";

/** Milliseconds that each answer takes. */
const DELAY = 4;

/** Each answer takes its time. */
export const slowAnswers = (): Temper => ({ manner: { delay: DELAY } });

/** Excel is busy at one round trip, once. */
export const busyOnce = (roundTrip = 2): Temper => ({
  manner: { refuse: (trip) => (trip === roundTrip ? "ActivityLimitReached" : null) },
});
