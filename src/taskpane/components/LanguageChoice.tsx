import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LANGUAGES } from "../../i18n/language";
import { useLanguage } from "../language/LanguageContext";

/** Lets the person choose the language once; each is named in itself. */
export function LanguageChoice(): ReactElement {
  const { language, texts, choose } = useLanguage();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.language.label} className={styles.group}>
      {LANGUAGES.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          appearance="subtle"
          checked={language === each}
          lang={each}
          onClick={() => choose(each)}
        >
          {texts.language[each]}
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});
