import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { SeveralWork } from "./SeveralWork";
import { useTaskListStyles } from "./TaskTab.styles";

/** What is done with the tasks that are chosen in the list, in sight as long as some are. */
export function ChosenBar(props: {
  readonly ids: readonly string[];
  readonly onUnchoose: () => void;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskListStyles();
  const bar = useRef<HTMLElement>(null);
  useHandOverFocus(bar);
  const said = words.chosen(props.ids.length);
  return (
    <section ref={bar} aria-label={said} className={styles.chosen}>
      <div className={styles.chosenHead}>
        <span>{said}</span>
        <Button size="small" appearance="transparent" onClick={props.onUnchoose}>
          {words.unchoose}
        </Button>
      </div>
      <SeveralWork ids={props.ids} />
    </section>
  );
}
