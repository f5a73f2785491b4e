import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { SeveralWork } from "./SeveralWork";
import { TaskCard } from "./TaskCard";
import { useTaskCardStyles } from "./TaskCard.styles";

/** What the selection in the sheet stands on: one task to edit in place, several to work on together, or none. */
export function SelectedCard(props: {
  /** Above a list, whose lines have the fields too, it is low. */
  readonly isLow?: boolean;
}): ReactElement | null {
  const { card: words } = useLanguage().texts.dashboard;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { dashboard, selectedIds } = useTracker();
  const [id] = selectedIds;
  const judged = dashboard?.judged.find(({ task }) => task.id === id);
  if (judged === undefined) return null;
  // Keyed by the row, so that the focus and the caret do not stay in a box that is another's now.
  if (selectedIds.length === 1) return <TaskCard key={judged.task.id} judged={judged} {...props} />;
  return (
    <section className={mergeClasses(shared.card, styles.selected)}>
      <h2 className={shared.heading}>{words.severalSelected(selectedIds.length)}</h2>
      <SeveralWork ids={selectedIds} />
    </section>
  );
}
