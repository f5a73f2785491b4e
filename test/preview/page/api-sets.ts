import type { ApiSet, ApiSetTable } from "../../excel-host/rich-api/api-gate";

/** Requirement sets by `Class` and `Class.member`, read from the types when the page is bundled. */
declare const API_SETS: Readonly<Record<string, ApiSet>>;

/** Where a member comes from, so that the simulated Excel refuses what is above the sets it poses. */
export const apiSetOf: ApiSetTable = (className, member) =>
  API_SETS[`${className}.${member}`] ?? API_SETS[className] ?? null;
