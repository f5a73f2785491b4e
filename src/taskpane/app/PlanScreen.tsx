import { Suspense, type ReactElement } from "react";
import type { PlanWay } from "../plan/usePlanFlow";
import { Building } from "../screens/Building";
import { EmptyTracker } from "../screens/EmptyTracker";
import { PastePlan } from "../screens/PastePlan";
import { Reading } from "../screens/Reading";
import { Start } from "../screens/Start";
import { useTracker } from "../tracker/TrackerContext";
import { Coming } from "../components/ComingBar";
import { Guard } from "../components/Guard";
import { loadable } from "../components/loadable";

// Loaded when a plan is there to be reviewed: nothing of it is needed to show the pane.
const Review = loadable(async () => (await import("../screens/Review/Review")).Review);
const Compare = loadable(async () => (await import("../screens/Compare/Compare")).Compare);
const ChooseList = loadable(async () => (await import("../screens/List/ChooseList")).ChooseList);
const MapColumns = loadable(async () => (await import("../screens/List/MapColumns")).MapColumns);

/** The screen of a step on the way from a plan to the tracker. */
export function PlanScreen({ way }: { readonly way: PlanWay }): ReactElement {
  const { flow, verbs } = way;
  const waiting =
    flow.step === "review" ? <Reading done={0} total={0} onCancel={verbs.goHome} /> : <Coming />;
  return (
    <Suspense fallback={waiting}>
      <Guard key={flow.step} of="screen">
        <Shown way={way} />
      </Guard>
    </Suspense>
  );
}

function Shown(props: { readonly way: PlanWay }): ReactElement | null {
  const { dashboard } = useTracker();
  const { flow, text, setText, reportDate, setReportDate, verbs } = props.way;
  switch (flow.step) {
    case "start":
      return (
        <Start
          problem={flow.problem}
          first={!flow.returned}
          kept={props.way.kept}
          isTracked={props.way.isTracked}
          verbs={verbs}
        />
      );
    case "paste":
      return <PastePlan text={text} problem={flow.problem} onChange={setText} verbs={verbs} />;
    case "list":
      return <ChooseList problem={flow.problem} onOpen={verbs.readOpenList} onFile={verbs.readListFile} />;
    case "map":
      return (
        <MapColumns
          lists={flow.lists}
          problem={flow.problem}
          onPlan={verbs.takePlan}
          onProblem={verbs.showProblem}
        />
      );
    case "empty":
      return <EmptyTracker problem={flow.problem} onBuild={verbs.buildEmpty} />;
    case "reading":
      return <Reading done={flow.done} total={flow.total} onCancel={verbs.goHome} />;
    case "review":
      return (
        <Review
          key={flow.reviewing.id}
          isTracked={props.way.isTracked}
          reviewing={flow.reviewing}
          problem={flow.problem}
          reportDate={reportDate}
          onReportDate={setReportDate}
          onEdit={verbs.edit}
          onUndo={verbs.undoEdit}
          onBuild={verbs.build}
          onCompare={verbs.compare}
        />
      );
    case "compare":
      return dashboard && <Compare dashboard={dashboard} reviewing={flow.reviewing} verbs={verbs} />;
    case "building":
      return (
        <Building done={flow.done} total={flow.total} cancelling={flow.cancelling} onCancel={verbs.cancel} />
      );
    case "built":
      return null;
  }
}
