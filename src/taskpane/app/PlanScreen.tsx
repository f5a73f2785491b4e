import type { ReactElement } from "react";
import type { PlanWay } from "../plan/usePlanFlow";
import { Building } from "../screens/Building/Building";
import { EmptyTracker } from "../screens/EmptyTracker/EmptyTracker";
import { PastePlan } from "../screens/PastePlan/PastePlan";
import { Reading } from "../screens/Reading/Reading";
import { Review } from "../screens/Review/Review";
import { Start } from "../screens/Start/Start";

/** The screen of a step on the way from a plan to the tracker. */
export function PlanScreen(props: { readonly way: PlanWay }): ReactElement | null {
  const { flow, text, setText, reportDate, setReportDate, verbs } = props.way;
  switch (flow.step) {
    case "start":
      return <Start problem={flow.problem} first={!flow.returned} verbs={verbs} />;
    case "paste":
      return <PastePlan text={text} problem={flow.problem} onChange={setText} onRead={verbs.readText} />;
    case "empty":
      return <EmptyTracker problem={flow.problem} onBuild={verbs.buildEmpty} />;
    case "reading":
      return <Reading />;
    case "review":
      return (
        <Review
          plan={flow.plan}
          problem={flow.problem}
          reportDate={reportDate}
          onReportDate={setReportDate}
          onBuild={verbs.build}
        />
      );
    case "building":
      return (
        <Building done={flow.done} total={flow.total} cancelling={flow.cancelling} onCancel={verbs.cancel} />
      );
    case "built":
      return null;
  }
}
