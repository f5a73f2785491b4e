import type { ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { RunningBar } from "../components/RunningBar";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import type { PlanWay } from "../plan/usePlanFlow";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { PlanScreen } from "./PlanScreen";

const NO_TRACKER = { code: "no-tracker" };
const TRACKER_LOST = { code: "tracker-lost" };

/** Screens that a ribbon button leads to and that need a tracker. */
const NEEDS_TRACKER: readonly string[] = ["check", "snapshot", "print", "send"];

/** The way from a plan to the tracker; from its start it leads back to the tracker, where there is one. */
export function PlanScreens({ way }: { readonly way: PlanWay }): ReactElement {
  const styles = useAppStyles();
  const { state, isLost, refresh } = useTracker();
  const { readAgain } = useLanguage().texts;
  const { place, back } = useNavigation();
  const { flow, verbs } = way;
  const goBack = flow.step !== "start" ? verbs.goHome : state === "none" ? undefined : back;
  const asksForTracker = state === "none" && !isLost && NEEDS_TRACKER.includes(place.screen);
  return (
    <>
      <PaneHeader onBack={flow.step === "building" ? undefined : goBack} />
      <main className={styles.main}>
        {isLost && flow.step === "start" && (
          <div className={styles.bar}>
            <ProblemBar problem={TRACKER_LOST} onRetry={() => void refresh()} retryLabel={readAgain} />
          </div>
        )}
        {asksForTracker && flow.step === "start" && (
          <div className={styles.bar}>
            <ProblemBar problem={NO_TRACKER} />
          </div>
        )}
        <PlanScreen way={way} />
      </main>
      <RunningBar />
    </>
  );
}
