import type { Day } from "../../domain/day";
import { comparable } from "../text/comparable";

/** "Công tác năm học 2026-2027": its first year; what is issued before it begins, and admissions, are of the months before. */
export function schoolYearOf(title: string, issuedOn: Day | null): number | undefined {
  const [, first, last] = /năm học:? (\d{4}) ?[-–/] ?(\d{4})/.exec(comparable(title)) ?? [];
  const isEarly = issuedOn !== null && issuedOn < `${first ?? ""}-08-01`;
  const isOne = Number(last) === Number(first) + 1 && !isEarly && !/tuyển sinh/i.test(title);
  return isOne ? Number(first) : undefined;
}
