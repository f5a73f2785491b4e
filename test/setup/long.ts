/** Whether whole products are to be tested where a run of every day takes a seeded sample (`npm run test:long`). */
export const isLongRun = process.env["TIENDO_LONG"] === "1";
