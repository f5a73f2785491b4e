import { Button, mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../language/LanguageContext";
import { LINE, MUTED } from "../looks";

/** The pane's name, what it is about, and the way back where there is one. */
export function PaneHeader(props: {
  readonly onBack?: (() => void) | undefined;
  readonly subtitle?: ReactNode;
}): ReactElement {
  const styles = useStyles();
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

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    // Office draws its own menu over the top right 34 × 32 pixels.
    paddingRight: "36px",
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: LINE,
    flexShrink: 0,
  },
  withBack: { paddingLeft: tokens.spacingHorizontalXS },
  words: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  subtitle: { ...MUTED, margin: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
