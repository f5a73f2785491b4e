import { useState, type ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import type { RibbonAction } from "../navigation/action";
import { usePlanFlow } from "../plan/usePlanFlow";
import { Later } from "../screens/Later/Later";
import { PlanScreen } from "./PlanScreen";

/** Chooses the screen: the one a ribbon button asked for, else the way from a plan to the tracker. */
export function Screens(props: { readonly action: RibbonAction; readonly mainClass: string }): ReactElement {
  const [action, setAction] = useState(props.action);
  const way = usePlanFlow();
  if (action === "check" || action === "snapshot" || action === "print") {
    const goHome = (): void => setAction("open");
    return (
      <>
        <PaneHeader onBack={goHome} />
        <main className={props.mainClass}>
          <Later action={action} onHome={goHome} />
        </main>
      </>
    );
  }
  const { step } = way.flow;
  const canGoBack = step !== "start" && step !== "building";
  return (
    <>
      <PaneHeader onBack={canGoBack ? way.verbs.goHome : undefined} />
      <main className={props.mainClass}>
        <PlanScreen way={way} />
      </main>
    </>
  );
}
