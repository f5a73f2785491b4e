import type { ReactElement } from "react";
import type { Place } from "../navigation/place";
import { Check } from "../screens/Check/Check";
import { Overview } from "../screens/Dashboard/Overview";
import { More } from "../screens/More";
import { Print } from "../screens/Print";
import { Snapshot } from "../screens/Snapshot/Snapshot";
import { FindTask } from "../screens/Task/FindTask";
import { loadable } from "../components/loadable";

const Maintain = loadable(async () => (await import("../screens/Maintain/MaintainScreen")).MaintainScreen);

const Sharing = loadable(async () => (await import("../screens/Sharing/SharingScreen")).SharingScreen);

const Steps = loadable(async () => (await import("../screens/Steps/Steps")).Steps);

interface PlaceProps {
  readonly place: Place;
  /** How often the views of tasks have changed by themselves. */
  readonly views: number;
}

/** The screen of a place; while it is loaded, the one before stays, with all that stands around it. */
export function TrackerScreen({ place, views }: PlaceProps): ReactElement | null {
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
      return <Sharing {...place.params} form={place.params.form ?? ""} />;
    case "units":
    case "maintain":
      return <Maintain form={place.params.form ?? ""} />;
    case "build":
    case "about":
    case "tour":
      return null;
  }
}
