/** What people write before a number that sentences put there themselves: "Số 71/KH-BTV", "Kế hoạch số: 71/KH-BTV", "No. 71". */
const BEFORE_NUMBER =
  /^(?:(?:kế hoạch|kh|plan)\s+)?(?:số|no)(?:\s*[:.]\s*|\s+)(?=[\p{L}\p{N}])|^kế hoạch\s+(?=\p{N})/iu;

/** A plan's number without the words that people write before it. */
export function bareNumber(number: string): string {
  return number.normalize("NFC").trim().replace(BEFORE_NUMBER, "");
}
