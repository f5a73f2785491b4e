import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

/** The pane's name, what it is about, and the way back where there is one. */
export function PaneHeader(props: {
  readonly onBack?: (() => void) | undefined;
  readonly subtitle?: ReactNode;
}): ReactElement {
  const styles = usePaneHeaderStyles();
  const { texts } = useLanguage();
  return (
    <header className={mergeClasses(styles.header, props.onBack && styles.withBack)}>
      {props.onBack && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          onClick={props.onBack}
        />
      )}
      <div className={styles.words}>
        <h1 className={styles.name}>{texts.name}</h1>
        {props.subtitle !== undefined && <p className={styles.subtitle}>{props.subtitle}</p>}
      </div>
    </header>
  );
}
