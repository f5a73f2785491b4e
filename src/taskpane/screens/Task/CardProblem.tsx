import type { ReactElement } from "react";
import { ProblemBar } from "../../components/ProblemBar";
import { useCardDrafts } from "../../drafts/DraftsContext";

/** Why something typed on a task's card is not saved, and the way to try all of it again. */
export function CardProblem({ id }: { readonly id: string }): ReactElement | null {
  const { drafts, save } = useCardDrafts();
  const failed = drafts.filter((draft) => draft.id === id && draft.problem !== null);
  const [first] = failed;
  if (first === undefined) return null;
  const retry = (): void => {
    for (const { field, text } of failed) save(id, field, text);
  };
  return <ProblemBar problem={first.problem} onRetry={retry} />;
}
