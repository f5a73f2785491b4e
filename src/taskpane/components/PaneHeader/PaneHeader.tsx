import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

/** The pane's name, and the way back where there is one. */
export function PaneHeader(props: { readonly onBack?: (() => void) | undefined }): ReactElement {
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
      <h1 className={styles.name}>{texts.name}</h1>
    </header>
  );
}
