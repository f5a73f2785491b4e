import { comparable } from "../text/comparable";
import { readHead, type DocumentHead } from "./head";
import type { SourceLine } from "../text/lines";

const TITLE =
  /^(?:kế hoạch|chương trình|phương án|đề án|lịch trình|lộ trình|quy trình|danh mục nhiệm vụ)(?: |$)/;
const ARTICLE = /^điều 1[.:]/;

/**
 * The head of a document; where a decision carries its plan behind its articles, number, day and issuing body are the
 * decision's, title and tasks the plan's.
 */
export function readDocumentHead(lines: readonly SourceLine[]): DocumentHead {
  const start = attachedAt(lines);
  if (start === null) return readHead(lines);
  const decision = readHead(lines.slice(0, start));
  const plan = readHead(lines.slice(start));
  return {
    ...decision,
    title: plan.title || decision.title,
    recipients: [],
    end: start + Math.max(plan.end, 1),
  };
}

/** Index of the title of a plan that stands in capitals behind the articles of a decision, or null. */
function attachedAt(lines: readonly SourceLine[]): number | null {
  const article = lines.findIndex(({ text }) => ARTICLE.test(comparable(text)));
  if (article < 0) return null;
  const index = lines.findIndex(
    ({ text }, at) => at > article && text === text.toUpperCase() && TITLE.test(comparable(text)),
  );
  return index < 0 ? null : index;
}
