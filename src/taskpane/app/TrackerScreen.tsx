import { lazy, Suspense, type ReactElement } from "react";
import type { Place } from "../navigation/place";
import { Check } from "../screens/Check/Check";
import { Overview } from "../screens/Dashboard/Overview";
import { More } from "../screens/More";
import { Print } from "../screens/Print";
import { Snapshot } from "../screens/Snapshot/Snapshot";
import { FindTask } from "../screens/Task/FindTask";

const Maintain = lazy(async () => {
  const { MaintainScreen } = await import("../screens/Maintain/MaintainScreen");
  return { default: MaintainScreen };
});

const Sharing = lazy(async () => {
  const { SharingScreen } = await import("../screens/Sharing/SharingScreen");
  return { default: SharingScreen };
});

const Steps = lazy(async () => {
  const { Steps: Screen } = await import("../screens/Steps/Steps");
  return { default: Screen };
});

interface PlaceProps {
  readonly place: Place;
  /** How often the views of tasks have changed by themselves. */
  readonly views: number;
}

/** The screen of a place. */
export function TrackerScreen(props: PlaceProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <Shown {...props} />
    </Suspense>
  );
}

function Shown({ place, views }: PlaceProps): ReactElement | null {
  switch (place.screen) {
    case "overview":
      return <Overview />;
    case "tasks":
      return <FindTask key={views} />;
    case "more":
      return <More />;
    case "check":
      return <Check />;
    case "steps":
      return <Steps />;
    case "snapshot":
      return <Snapshot />;
    case "print":
      return <Print />;
    case "send":
      return <Sharing form={place.params.form ?? ""} />;
    case "units":
    case "maintain":
      return <Maintain form={place.params.form ?? ""} />;
    case "build":
    case "about":
    case "tour":
      return null;
  }
}
