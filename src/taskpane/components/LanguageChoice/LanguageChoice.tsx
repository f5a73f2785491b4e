import { ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import type { Language } from "../../language/language";
import { useLanguageChoiceStyles } from "./LanguageChoice.styles";

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** Lets the person choose the language once; each is named in itself. */
export function LanguageChoice(): ReactElement {
  const { language, texts, choose } = useLanguage();
  const styles = useLanguageChoiceStyles();
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
