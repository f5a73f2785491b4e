import type { ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import { ProblemBar } from "../components/ProblemBar/ProblemBar";
import { useNavigation } from "../navigation/NavigationContext";
import type { PlanWay } from "../plan/usePlanFlow";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { PlanScreen } from "./PlanScreen";

const NO_TRACKER = { code: "no-tracker" };

/** The way from a plan to the tracker; from its start it leads back to the tracker, where there is one. */
export function PlanScreens(props: { readonly way: PlanWay; readonly mainClass: string }): ReactElement {
  const styles = useAppStyles();
  const { state } = useTracker();
  const { place, back } = useNavigation();
  const { flow, verbs } = props.way;
  const goBack = flow.step !== "start" ? verbs.goHome : state === "none" ? undefined : back;
  const asksForTracker = state === "none" && ["check", "snapshot", "print"].includes(place.screen);
  return (
    <>
      <PaneHeader onBack={flow.step === "building" ? undefined : goBack} />
      <main className={props.mainClass}>
        {asksForTracker && flow.step === "start" && (
          <div className={styles.bar}>
            <ProblemBar problem={NO_TRACKER} />
          </div>
        )}
        <PlanScreen way={props.way} />
      </main>
    </>
  );
}
