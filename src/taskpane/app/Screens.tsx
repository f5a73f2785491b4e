import { Suspense, useEffect, useState, type ComponentType, type ReactElement } from "react";
import { Coming } from "../components/ComingBar";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { Screen } from "../components/Screen";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { usePlanFlow } from "../plan/usePlanFlow";
import { Opening } from "../screens/Opening";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { PlanScreens } from "./PlanScreens";
import { loadable } from "../components/loadable";

const loadTrackerScreens = async (): Promise<ComponentType> =>
  (await import("./TrackerScreens")).TrackerScreens;

const TrackerScreens = loadable(loadTrackerScreens);

const AsideScreens = loadable(async () => (await import("./AsideScreens")).AsideScreens);

/** Chooses the screens: those of the tracker in the workbook, else the way from a plan to one. */
export function Screens(): ReactElement {
  const { state, dashboard, refresh, tell } = useTracker();
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

  // A build that broke off is offered where somebody comes back without it.
  const isBack = flow.step === "start" && flow.returned && state === "none";
  useEffect(() => {
    if (isBack) void refresh();
  }, [isBack, refresh]);

  const isAside = place.screen === "about" || place.screen === "tour";
  // Outside the boundary: inside, it would stand hidden beside its own like until the tracker's screens are loaded.
  if (!isAside && (state === "loading" || flow.step === "built")) return <Frame />;
  const chosen = (): ReactElement => {
    if (isAside) return <AsideScreens />;
    // No plan is taken into a copy that was sent out.
    const isPlanned = place.screen === "build" && dashboard?.isCopy !== true;
    if (state === "none" || isPlanned) return <PlanScreens way={way} />;
    return state === "problem" ? <Unread /> : <TrackerScreens />;
  };
  // One for all of them: what stands there stays until what was asked for is loaded.
  return <Suspense fallback={isAside ? <Coming /> : <Frame />}>{chosen()}</Suspense>;
}

/** The tracker's place while it is read: what comes stands where this stood. */
function Frame(): ReactElement {
  // They come while the workbook is read; what keeps them away is said where they are shown.
  useEffect(() => void loadTrackerScreens().catch(() => undefined), []);
  return (
    <>
      <PaneHeader subtitle="…" />
      <main className={useAppStyles().main}>
        <Opening />
      </main>
    </>
  );
}

/** The workbook could not be read: why, and the way to try again. */
function Unread(): ReactElement {
  const { tracker: words } = useLanguage().texts.dashboard;
  const { problem, refresh } = useTracker();
  const [tries, setTries] = useState(0);
  const retry = (): void => {
    setTries((before) => before + 1);
    void refresh();
  };
  return (
    <>
      <PaneHeader />
      <main className={useAppStyles().main}>
        <Screen title={words.unread} first={tries === 0}>
          <ProblemBar problem={problem} onRetry={retry} />
        </Screen>
      </main>
    </>
  );
}
