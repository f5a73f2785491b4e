import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../../actions/check";
import { wordsOfFinding } from "../../../i18n/findings";
import { useCardStyles } from "../../cards.styles";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";

/** Rows offered at a finding; the rest follows once these are mended. */
const MOST = 5;

/** One finding, and the way to its rows where it leads to them. */
export function FindingLine(props: {
  readonly finding: Finding;
  readonly onShow: ((id: string) => void) | undefined;
}): ReactElement {
  const { language, texts } = useLanguage();
  const styles = useCardStyles();
  const { dashboard } = useTracker();
  const { finding, onShow } = props;
  const words = wordsOfFinding(finding, language);
  const rows = finding.at
    .split(", ")
    .filter((id) => dashboard?.tracker.tasks.some((task) => task.id === id))
    .slice(0, MOST);
  return (
    <li>
      <strong>{words.found(finding)}</strong> {words.mend(finding)}
      {onShow && (
        <div className={styles.buttons}>
          {rows.map((id) => (
            <Button key={id} size="small" onClick={() => onShow(id)}>
              {texts.dashboard.check.show(id)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
