import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useCardStyles } from "../../cards.styles";

/** The first day's work, while it is to be done: congress dates and deadlines. */
export function NextCard({ dashboard }: { readonly dashboard: Dashboard }): ReactElement | null {
  const { next: words } = useLanguage().texts.dashboard;
  const styles = useCardStyles();
  const { go } = useNavigation();
  const withoutEvent = dashboard.tracker.units.filter(({ event }) => event === null).length;
  const open = dashboard.judged.filter(({ verdict }) => verdict.flag === "no-deadline");
  if (withoutEvent === 0 && open.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{words.title}</h2>
      <ul className={styles.list}>
        {withoutEvent > 0 && <li>{words.noEvent(withoutEvent)}</li>}
        {open.length > 0 && <li>{words.noDeadline(open.length)}</li>}
      </ul>
      <div className={styles.buttons}>
        {withoutEvent > 0 && (
          <Button onClick={() => go("maintain", { form: "event-dates" })}>{words.setEvents}</Button>
        )}
        {open.length > 0 && (
          <Button onClick={() => go("maintain", { form: "deadlines", ids: open.map(({ task }) => task.id) })}>
            {words.setDeadlines}
          </Button>
        )}
      </div>
    </section>
  );
}
