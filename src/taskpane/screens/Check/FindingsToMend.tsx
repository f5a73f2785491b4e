import { wordsOfFinding } from "../../../i18n/findings";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../../actions/check";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { keyOfFinding } from "../Dashboard/finding-words";
import { useCardStyles } from "../../cards.styles";
import { useShowTask } from "../Task/useShowTask";

/** Rows offered at a finding; the rest follows once these are mended. */
const MOST = 5;

/** Findings of a kind: what is wrong, what the repair or the person does, and the way to the rows. */
export function FindingsToMend(props: {
  readonly heading: string;
  readonly hint: string;
  readonly findings: readonly Finding[];
  readonly leadsToRows?: boolean;
}): ReactElement {
  const { language, texts } = useLanguage();
  const { check } = texts.dashboard;
  const styles = useCardStyles();
  const { dashboard } = useTracker();
  const [show, problem] = useShowTask();
  const rowsOf = ({ at }: Finding): string[] =>
    at
      .split(", ")
      .filter((id) => dashboard?.tracker.tasks.some((task) => task.id === id))
      .slice(0, MOST);
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{props.heading}</h3>
      <p className={styles.small}>{props.hint}</p>
      <ProblemBar problem={problem} />
      <ul className={styles.list}>
        {props.findings.map((finding) => (
          <li key={keyOfFinding(finding)}>
            <strong>{wordsOfFinding(finding, language).found(finding)}</strong>{" "}
            {wordsOfFinding(finding, language).mend(finding)}
            {props.leadsToRows && (
              <div className={styles.buttons}>
                {rowsOf(finding).map((id) => (
                  <Button key={id} size="small" onClick={() => show(id)}>
                    {check.show(id)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
