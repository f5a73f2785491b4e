import type { FindingWords } from "../../../i18n/findings.vi";
import { isHiddenPlace } from "../../../i18n/hidden-place";
import type { Finding } from "../../../actions/check";
import type { Texts } from "../../language/language";

/** What is said of a finding; one on a sheet that nobody sees is not named by it. */
export function wordsOfFinding({ code, at }: Finding, { dashboard }: Texts): FindingWords {
  const { found, hidden } = dashboard.findings;
  return isHiddenPlace(at) ? hidden : found[code];
}

/** What tells a finding from all others of a check. */
export function keyOfFinding({ code, at, names = [], column = "", days }: Finding): string {
  return [code, at, names[0] ?? "", column, days?.typed ?? ""].join(" ");
}
