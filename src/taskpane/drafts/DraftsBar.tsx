import type { ReactElement } from "react";
import { TASK_STATES } from "../../domain/fields/choices";
import { ProblemBar } from "../components/ProblemBar";
import { useLanguage } from "../language/LanguageContext";
import { LABELS } from "../../i18n/workbook";
import type { Draft } from "./draft";
import { useBarsStyles } from "../kept/Bars.styles";
import { useCardDrafts } from "./DraftsContext";

/** What was typed on the card of a row that is not in sight any more and is not saved: why, and the ways on. */
export function DraftsBar(): ReactElement | null {
  const styles = useBarsStyles();
  const { drafts, shown } = useCardDrafts();
  const unseen = drafts.filter(({ id, state }) => !shown.includes(id) && state !== "saving");
  if (unseen.length === 0) return null;
  return (
    <div className={styles.bars}>
      {unseen.map((draft) => (
        <DraftBar key={`${draft.id} ${draft.field}`} draft={draft} />
      ))}
    </div>
  );
}

function DraftBar({ draft }: { readonly draft: Draft }): ReactElement {
  const { language, texts } = useLanguage();
  const { card: words } = texts.dashboard;
  const { save, drop } = useCardDrafts();
  const { id, field, text, problem } = draft;
  const state = field === "state" ? TASK_STATES.find((each) => each === text) : undefined;
  const shown = state === undefined ? text : LABELS[language].states[state];
  return (
    <ProblemBar
      title={words.unsaved(words[field], id, shown)}
      problem={problem ?? { code: "not-saved" }}
      onRetry={() => save(id, field, text)}
      {...(problem === null && { retryLabel: words.saveNow })}
      onDismiss={() => drop(id, field)}
      dismissLabel={words.drop(id)}
    />
  );
}
