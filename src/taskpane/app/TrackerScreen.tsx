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

/** The screen of a place. */
export function TrackerScreen({ place }: { readonly place: Place }): ReactElement | null {
  switch (place.screen) {
    case "overview":
      return <Overview />;
    case "tasks":
      return <FindTask />;
    case "more":
      return <More />;
    case "check":
      return <Check />;
    case "snapshot":
      return <Snapshot />;
    case "print":
      return <Print />;
    case "send":
      return (
        <Suspense fallback={null}>
          <Sharing form={place.params.form ?? ""} />
        </Suspense>
      );
    case "units":
    case "maintain":
      return (
        <Suspense fallback={null}>
          <Maintain form={place.params.form ?? ""} />
        </Suspense>
      );
    case "build":
      return null;
  }
}
