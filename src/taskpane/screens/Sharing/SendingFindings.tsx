import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SendingFinding } from "../../../actions/send-summary";
import { SHARING } from "../../../i18n/sharing";
import { fillWords } from "../../../i18n/fill-words";
import { useLanguage } from "../../language/LanguageContext";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

/** What is to be seen to before sending, each with what to do. */
export function SendingFindings(props: {
  readonly heading: string;
  readonly findings: readonly SendingFinding[];
}): ReactElement {
  const { language } = useLanguage();
  const { byHand } = useSharingTexts().committee;
  const styles = useSharingStyles();
  return (
    <>
      <h3 className={styles.heading}>{props.heading}</h3>
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {props.findings.map(({ code, at, count }) => (
          <li key={`${code} ${at}`} className={styles.small}>
            <strong>! {fillWords(SHARING[language].checks[code], { at, count })}.</strong> {byHand[code]}
          </li>
        ))}
      </ul>
    </>
  );
}
