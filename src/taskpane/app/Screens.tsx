import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { usePlanFlow } from "../plan/usePlanFlow";
import { Opening } from "../screens/Opening";
import { Unread } from "../screens/Unread";
import { useTracker } from "../tracker/TrackerContext";
import { PlanScreens } from "./PlanScreens";

const TrackerScreens = lazy(async () => {
  const { TrackerScreens } = await import("./TrackerScreens");
  return { default: TrackerScreens };
});

/** Chooses the screens: those of the tracker in the workbook, else the way from a plan to one. */
export function Screens(props: { readonly mainClass: string }): ReactElement {
  const { state, refresh, tell } = useTracker();
  const { place, go } = useNavigation();
  const { tracker: words } = useLanguage().texts.dashboard;
  const way = usePlanFlow();
  const { flow, verbs } = way;
  useEffect(() => {
    if (flow.step !== "built") return;
    const { outcome } = flow;
    void refresh().then(() => {
      if (outcome.changes > 0) tell(words.built(outcome.taskRows, outcome.units, outcome.bodies));
      else tell(words.builtBefore);
      go("overview");
      verbs.goHome();
    });
  }, [flow, refresh, tell, words, go, verbs]);

  if (state === "loading" || flow.step === "built") return <Frame mainClass={props.mainClass} />;
  if (state === "none" || place.screen === "build")
    return <PlanScreens way={way} mainClass={props.mainClass} />;
  if (state === "problem") return <Unread mainClass={props.mainClass} />;
  return (
    <Suspense fallback={<Frame mainClass={props.mainClass} />}>
      <TrackerScreens mainClass={props.mainClass} />
    </Suspense>
  );
}

/** The tracker's place while it is read: what comes stands where this stood. */
function Frame(props: { readonly mainClass: string }): ReactElement {
  return (
    <>
      <PaneHeader subtitle="…" />
      <main className={props.mainClass}>
        <Opening />
      </main>
    </>
  );
}
