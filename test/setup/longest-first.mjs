import TestSequencer from "@jest/test-sequencer";

/** Folders whose tests start a browser, an office or many simulated Excels. */
const LONG = /\/test\/(?:preview|hostile|end-to-end|actions|damage|faults|workbook\/(?:summary|flags))\//;

/**
 * Long files before the short ones, so that no worker ends with minutes of work while the other waits: a fresh clone does not
 * know yet how long each takes.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path.replaceAll("\\", "/"));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
