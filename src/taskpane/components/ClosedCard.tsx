import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dayOf } from "../../domain/entry";
import { useCardStyles } from "../cards.styles";
import { useScreenStyles } from "../screen.styles";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { isClosed } from "../tracker/isClosed";
import { useTracker } from "../tracker/TrackerContext";

/** Says that the plan was closed, and leads to what can still be done; nothing while it goes on. */
export function ClosedCard(): ReactElement | null {
  const { showDay, texts } = useLanguage();
  const { closed: words, more } = texts.dashboard;
  const { dashboard } = useTracker();
  const { go } = useNavigation();
  const styles = useCardStyles();
  if (dashboard === null || !isClosed(dashboard)) return null;
  const day = dayOf(dashboard.tracker.settings.closedOn);
  return (
    <section className={styles.card}>
      <p className={styles.words}>{words.text(day === null ? "…" : showDay(day))}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => go("send", { form: "nextTerm" })}>
          {more.nextTerm}…
        </Button>
        <Button size="small" onClick={() => go("maintain", { form: "reopen-plan" })}>
          {words.reopen}
        </Button>
      </div>
    </section>
  );
}

/** In place of a form that would change a plan that is closed. */
export function ClosedScreen(): ReactElement {
  const shared = useScreenStyles();
  return (
    <div className={shared.screen}>
      <ClosedCard />
    </div>
  );
}
