import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LanguageChoice } from "../components/LanguageChoice";
import { Hint } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { useScreenStyles } from "../screen.styles";
import { useCardStyles } from "../cards.styles";
import { MaintainMenu } from "./Maintain/MaintainMenu";

/** What is needed now and then: reports, the check, settings, the plan anew, the language. */
export function More(): ReactElement {
  const { more: words, check, print, snapshot } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const styles = useCardStyles();
  const { go } = useNavigation();
  return (
    <div className={shared.screen}>
      <h2 className={styles.heading}>{words.report}</h2>
      <div className={styles.buttons}>
        <Button onClick={() => go("snapshot")}>{snapshot.title}</Button>
        <Button onClick={() => go("print")}>{print.title}</Button>
        <Button onClick={() => go("send")}>{words.send}</Button>
      </div>
      <h2 className={styles.heading}>{words.workbook}</h2>
      <div className={styles.buttons}>
        <Button onClick={() => go("check")}>{check.title}</Button>
        <Button onClick={() => go("build")} aria-describedby="add-plan-hint">
          {words.addPlan}
        </Button>
      </div>
      <Hint id="add-plan-hint">{words.addPlanHint}</Hint>
      <MaintainMenu group="settings" />
      <LanguageChoice />
    </div>
  );
}
