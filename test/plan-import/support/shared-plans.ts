import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeWith } from "../../support/tools";

const FOLDER = resolve(__dirname, "../../../../shared/plans");

/** `describe` where the shared plans are there, or must be (CI); left out on a user's machine without them. */
export function describeWithSharedPlans(name: string, behaviour: () => void): void {
  describeWith("../shared", name, behaviour);
}

/** Text of a file among the shared plans. */
export function sharedPlan(name: string): string {
  return readFileSync(resolve(FOLDER, name), "utf8");
}
