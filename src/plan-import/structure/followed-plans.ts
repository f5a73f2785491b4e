import type { FollowedPlan } from "../../domain/plan";
import { comparable } from "../text/comparable";
import type { SourceLine } from "../text/lines";

const NUMBERED =
  /(?:kế hoạch|quyết định|chương trình|phương án|đề án|công văn|hướng dẫn|văn bản)(?: này)? số:? ?(\d[^\s,;.()“”"]*)/giu;
/** "Căn cứ Quyết định số 5 sửa đổi …" tells what others have changed. */
const CITES = /^(?:- )?(?:căn cứ|thực hiện|theo|xét)(?: |$)/;
const REPLACES = /thay thế|thay cho|bãi bỏ|hết hiệu lực/;
const AMENDS = /sửa đổi|bổ sung|điều chỉnh|đính chính/;
/** How far before or behind a number its verb stands, in letters. */
const NEAR = 90;

/** Earlier documents that a plan says it replaces or changes, by their numbers. */
export function followedPlans(lines: readonly SourceLine[]): readonly FollowedPlan[] {
  return lines.flatMap(({ text }) => {
    if (CITES.test(comparable(text))) return [];
    return [...text.matchAll(NUMBERED)].flatMap((match): FollowedPlan[] => {
      const [whole, number = ""] = match;
      const before = comparable(text.slice(Math.max(0, match.index - NEAR), match.index));
      const behind = comparable(text.slice(match.index + whole.length).slice(0, NEAR));
      if (REPLACES.test(before) || /^.{0,40}hết hiệu lực/.test(behind)) return [{ number, how: "replaces" }];
      return AMENDS.test(before) ? [{ number, how: "amends" }] : [];
    });
  });
}
