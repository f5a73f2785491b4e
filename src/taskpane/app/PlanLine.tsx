import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dayOf } from "../../domain/entry";
import { bareNumber } from "../../domain/plan-number";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { useTracker } from "../tracker/TrackerContext";
import { useTrackerScreensStyles } from "./TrackerScreens.styles";

/** Which plan is tracked, and the day the numbers speak of: pressed, it leads to the settings. */
export function PlanLine(): ReactElement | null {
  const { showDay, texts } = useLanguage();
  const words = texts.dashboard;
  const styles = useTrackerScreensStyles();
  const { dashboard } = useTracker();
  const { go } = useNavigation();
  if (dashboard === null) return null;
  const day = dayOf(dashboard.reportDate);
  return (
    <>
      {words.plan(bareNumber(dashboard.tracker.settings.planNumber))} ·{" "}
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        onClick={() => go("maintain", { form: "settings" })}
      >
        {day === null ? words.reportDateUnreadable : words.asOf(showDay(day))}
      </Button>
    </>
  );
}
