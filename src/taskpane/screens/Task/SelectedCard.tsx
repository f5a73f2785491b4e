import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { TaskCard } from "./TaskCard";
import { useTaskCardStyles } from "./TaskCard.styles";

/** What the selection in the sheet stands on: one task to edit in place, several to work on together, or none. */
export function SelectedCard(): ReactElement {
  const { card: words } = useLanguage().texts.dashboard;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { dashboard, selectedIds } = useTracker();
  const { go } = useNavigation();
  const [id] = selectedIds;
  const judged = dashboard?.judged.find(({ task }) => task.id === id);
  if (judged === undefined) return <p className={mergeClasses(shared.card, styles.empty)}>{words.nothing}</p>;
  // Keyed by the row, so that the focus and the caret do not stay in a box that is another's now.
  if (selectedIds.length === 1) return <TaskCard key={judged.task.id} judged={judged} />;
  const open = (form: string) => (): void => go("maintain", { form, ids: selectedIds });
  return (
    <section className={mergeClasses(shared.card, styles.selected)}>
      <h2 className={shared.heading}>{words.severalSelected(selectedIds.length)}</h2>
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={open("mark-done")}>
          {words.done}
        </Button>
        <Button onClick={open("deadlines")}>{words.deadlines}</Button>
        <Button onClick={open("extend")}>{words.extend}</Button>
        <Button onClick={open("assign")}>{words.assign}</Button>
      </div>
    </section>
  );
}
