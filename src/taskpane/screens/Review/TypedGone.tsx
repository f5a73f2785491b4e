import type { ReactElement } from "react";
import { useTypedIn } from "../../plan/useKeptReviews";
import type { Reviewing } from "../../plan/reviewing";
import { UndoNote } from "./UndoNote";
import { useReviewTexts } from "./texts";
import { isThere } from "./typed-parts";

/** What was being typed in a question, task or name that the last change took away: undone, it stands there again. */
export function TypedGone(props: {
  readonly reviewing: Reviewing;
  readonly onUndo: () => void;
}): ReactElement | null {
  const { left } = useReviewTexts();
  const { id, draft, past } = props.reviewing;
  const before = past.at(-1);
  const typed = useTypedIn(id);
  if (!before) return null;
  const gone = typed.filter(
    ({ title, part }) => title !== "" && !isThere(part, draft) && isThere(part, before),
  );
  if (gone.length === 0) return null;
  const titles = gone.map(({ title }) => title).join("; ");
  return <UndoNote intent="warning" sentence={`${left.gone} ${titles}`} onUndo={props.onUndo} />;
}
