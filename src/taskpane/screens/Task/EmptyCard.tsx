import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { useCardStyles } from "../../cards.styles";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { isForReading } from "../../tracker/isClosed";

/** A tracker without a task: the ways to its first ones. */
export function EmptyCard({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { counts: words } = useLanguage().texts.dashboard;
  const styles = useCardStyles();
  const { go } = useNavigation();
  return (
    <section className={styles.card}>
      <p className={styles.words}>{words.empty}</p>
      {!isForReading(dashboard) && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => go("maintain", { form: "add-task" })}>
            {words.addTask}
          </Button>
          <Button onClick={() => go("build")}>{words.fromPlan}</Button>
        </div>
      )}
    </section>
  );
}
