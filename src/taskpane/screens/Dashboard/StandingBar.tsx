import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Standing, StandingBy } from "../../../domain/standing";
import { DONE_FLAGS, type Flag } from "../../../domain/status-rule";
import { useLanguage } from "../../language/LanguageContext";
import { useStandingName } from "../../language/useStandingName";
import { useNavigation } from "../../navigation/NavigationContext";
import { sumOf } from "./count-groups";
import { useStandingsStyles } from "./Standings.styles";

/** Parts of a bar from left to right; rows that do not apply have none, as they are no part of x/y. */
const PARTS: readonly {
  readonly look: "done" | "overdue" | "soon" | "track" | "rest";
  readonly flags: readonly Flag[];
}[] = [
  { look: "done", flags: DONE_FLAGS },
  { look: "overdue", flags: ["overdue"] },
  { look: "soon", flags: ["due-soon"] },
  { look: "track", flags: ["on-track"] },
  { look: "rest", flags: ["needs-checking", "no-deadline", "paused"] },
];

/** The bar of one unit or lead with its x/y; pressed, it shows its tasks. */
export function StandingBar(props: {
  readonly standing: Standing;
  readonly by: StandingBy;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}): ReactElement {
  const { standings: words } = useLanguage().texts.dashboard;
  const styles = useStandingsStyles();
  const { go } = useNavigation();
  const { standing, by } = props;
  const { counts, share, key } = standing;
  const name = useStandingName()(standing, by);
  const late = words.late(counts.overdue, counts["due-soon"]);
  return (
    <li>
      {/* Not Fluent's: a hundred and more of its buttons take a quarter of a second of a slow computer. */}
      <button
        type="button"
        className={styles.line}
        tabIndex={props.isStop ? 0 : -1}
        title={words.said(name, share.done, share.of, late)}
        onFocus={props.onFocus}
        onClick={() => go("tasks", { filter: { [by]: key } })}
      >
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {counts.overdue > 0 && (
            <span aria-hidden className={styles.late}>
              ■ {counts.overdue}
            </span>
          )}
          {counts["due-soon"] > 0 && (
            <span aria-hidden className={styles.dueSoon}>
              ▲ {counts["due-soon"]}
            </span>
          )}
          <span className={styles.share}>
            {share.done}/{share.of}
          </span>
        </span>
        <span className={styles.bar}>
          {PARTS.map(({ look, flags }) => {
            const count = sumOf(counts, flags);
            return (
              count > 0 && (
                <span
                  key={look}
                  className={mergeClasses(styles.part, styles[look])}
                  style={{ flexGrow: count }}
                />
              )
            );
          })}
        </span>
      </button>
    </li>
  );
}
