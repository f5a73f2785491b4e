import { Select } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { listStandings, worstFirst, type StandingBy } from "../../../domain/standing";
import { useLanguage } from "../../language/LanguageContext";
import { useMemory } from "../../services/memory";
import { StandingBar } from "./StandingBar";
import { useStandingsStyles } from "./Standings.styles";

const WAYS: readonly StandingBy[] = ["unit", "lead"];

/** Under which the choice is kept on this computer. */
const KEY = "standings-by";

/** One bar for each unit or lead, the worst first: one stop of Tab, walked by arrow keys, however many there are. */
export function Standings({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { standings: words } = useLanguage().texts.dashboard;
  const styles = useStandingsStyles();
  const memory = useMemory();
  const [chosen, setChosen] = useState<StandingBy>(
    () => WAYS.find((way) => way === memory.recall(KEY)) ?? "unit",
  );
  // Where there is no unit, one bar of common work would say nothing.
  const hasUnits = dashboard.tracker.units.length > 0;
  const by = hasUnits ? chosen : "lead";
  const id = useId();
  const standings = useMemo(
    () => worstFirst(listStandings(dashboard.tracker, dashboard, by)),
    [dashboard, by],
  );
  const [at, setAt] = useState("");
  const stop = standings.some(({ key }) => key === at) ? at : standings[0]?.key;
  const choose = (way: StandingBy): void => {
    memory.remember(KEY, way);
    setChosen(way);
  };
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {hasUnits ? words.title : words.byLead}
        </h2>
        {hasUnits && (
          <Select
            size="small"
            aria-labelledby={id}
            value={by}
            onChange={(_, { value }) => choose(value === "lead" ? "lead" : "unit")}
          >
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {words.by[way]}
              </option>
            ))}
          </Select>
        )}
      </div>
      <ul aria-labelledby={id} className={styles.list} onKeyDown={walk}>
        {standings.map((standing) => (
          <StandingBar
            key={standing.key}
            standing={standing}
            by={by}
            isStop={standing.key === stop}
            onFocus={() => setAt(standing.key)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Arrow keys, Home and End go from bar to bar. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const all = [...event.currentTarget.querySelectorAll("button")];
  const now = all.findIndex((each) => each === document.activeElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || now < 0) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
}
