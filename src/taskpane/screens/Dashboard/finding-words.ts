import type { Finding } from "../../../actions/check";

/** What tells a finding from all others of a check. */
export function keyOfFinding({ code, at, names = [], column = "", days }: Finding): string {
  return [code, at, names[0] ?? "", column, days?.typed ?? ""].join(" ");
}
