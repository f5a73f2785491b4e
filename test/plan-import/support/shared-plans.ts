import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve(__dirname, "../../../../shared/plans");

/** `describe` where the shared plans are there, or must be (CI); skipped on a user's machine without them. */
export const describeWithSharedPlans = existsSync(FOLDER) || process.env["CI"] ? describe : describe.skip;

/** Text of a file among the shared plans. */
export function sharedPlan(name: string): string {
  return readFileSync(resolve(FOLDER, name), "utf8");
}
