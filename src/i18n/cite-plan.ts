import { fillWords } from "./fill-words";

/** The words by which sentences cite a plan. */
export interface PlanWords {
  readonly plan: string;
  readonly planWithoutNumber: string;
  /** The plan's own day. */
  readonly dated: string;
}

/** What people write before a number that sentences put there themselves: "Số 71/KH-BTV", "Kế hoạch số: 71/KH-BTV", "No. 71". */
const BEFORE_NUMBER =
  /^(?:(?:kế hoạch|kh|plan)\s+)?(?:số|so|no)(?:\s*[:.]\s*|\s+)(?=[\p{L}\p{N}])|^kế hoạch\s+(?=\p{N})/iu;

/** A plan's number without the words that people write before it. */
export function bareNumber(number: string): string {
  return number.normalize("NFC").trim().replace(BEFORE_NUMBER, "");
}

/** A plan as a sentence cites it, with its number and its day (as written there) where they are known, else "". */
export function citePlan(
  { number, day }: { readonly number: string; readonly day: string },
  { plan, planWithoutNumber, dated }: PlanWords,
): string {
  const bare = bareNumber(number);
  const cited = bare === "" ? planWithoutNumber : fillWords(plan, { number: bare });
  return day === "" ? cited : cited + fillWords(dated, { date: day });
}
