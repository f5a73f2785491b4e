/**
 * How Node starts Jest and, by it, its workers: a fifth of their time went into throwing away what simulated workbooks left,
 * by threads that took the processor from one another.
 */
export const JEST = ["--single-threaded-gc", "--max-semi-space-size=64", "node_modules/jest/bin/jest.js"];
