import { Suspense, type ReactElement } from "react";
import { Coming } from "../components/ComingBar";
import { NoticeBar } from "../components/NoticeBar";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { RunningBar } from "../components/RunningBar";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import type { PlanWay } from "../plan/usePlanFlow";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { PlanScreen } from "./PlanScreen";
import { Guard } from "../components/Guard";
import { loadable } from "../components/loadable";

// Only where a build broke off.
const UnfinishedCard = loadable(
  async () => (await import("../screens/Dashboard/UnfinishedCard")).UnfinishedCard,
);

const NO_TRACKER = { code: "no-tracker" };
const TRACKER_LOST = { code: "tracker-lost" };

/** Screens that a ribbon button leads to and that need a tracker. */
const NEEDS_TRACKER: readonly string[] = ["check", "snapshot", "print", "send"];

/** The way from a plan to the tracker; from its start it leads back to the tracker, where there is one. */
export function PlanScreens({ way }: { readonly way: PlanWay }): ReactElement {
  const styles = useAppStyles();
  const { state, isLost, begun, problem, refresh } = useTracker();
  const { readAgain } = useLanguage().texts;
  const { place, back } = useNavigation();
  const { flow, verbs } = way;
  const isStart = flow.step === "start";
  const goBack = !isStart ? verbs.goHome : state === "none" ? undefined : back;
  const asksForTracker = state === "none" && !isLost && !begun && NEEDS_TRACKER.includes(place.screen);
  return (
    <>
      <PaneHeader onBack={flow.step === "building" ? undefined : goBack} />
      <main className={styles.main}>
        {isStart && <NoticeBar />}
        {isStart && begun && (
          <div className={styles.bar}>
            <Guard of="part">
              <Suspense fallback={<Coming />}>
                <UnfinishedCard begun={begun} />
              </Suspense>
            </Guard>
          </div>
        )}
        {isStart && problem?.code === "build-begun" && (
          <div className={styles.bar}>
            <ProblemBar problem={problem} />
          </div>
        )}
        {isLost && isStart && (
          <div className={styles.bar}>
            <ProblemBar problem={TRACKER_LOST} onRetry={() => void refresh()} retryLabel={readAgain} />
          </div>
        )}
        {asksForTracker && isStart && (
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
