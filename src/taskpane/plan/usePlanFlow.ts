import { useCallback, useMemo, useReducer } from "react";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import { planOfDraft, type PlanDraft } from "../../domain/plan-edit/draft";
import type { Problem } from "../../domain/result";
import { useComing } from "../navigation/NavigationContext";
import { useServices } from "../services/services";
import { useTracker } from "../tracker/TrackerContext";
import { advance, AT_START, type PlanFlow } from "./planFlow";
import type { Reviewing } from "./reviewing";
import type { PlanReading } from "../services/source";
import { useBuilding } from "./useBuilding";
import { useKeptReviews } from "./useKeptReviews";
import { useKeptText } from "./useKeptText";
import { useReading } from "./useReading";

/** What a person can do on the way from a plan to the tracker. */
export interface PlanVerbs {
  goHome(): void;
  goToPaste(): void;
  readText(text: string): void;
  readFile(file: File): void;
  /** Reads what was given last once more, as a plan whatever it reads like. */
  readAnyway(): void;
  /** Reads the sample plan; what is built from it comes with a month of invented progress. */
  readSample(): void;
  /** Goes back to a review that was left with edits in it, by its id. */
  resume(id: string): void;
  /** Holds the plan under review against the tracker that is there. */
  compare(): void;
  /** Back from the comparison to the review. */
  review(): void;
  /** What was chosen is in the tracker. */
  markTaken(): void;
  goToList(): void;
  /** Takes the selected list of the open workbook. */
  readOpenList(): void;
  readListFile(file: File): void;
  /** Takes the plan that was read of a list by its confirmed columns. */
  takePlan(reading: PlanReading): void;
  showProblem(problem: Problem): void;
  /** Corrects the plan under review. */
  edit(edit: (draft: PlanDraft) => PlanDraft): void;
  undoEdit(): void;
  goToEmpty(): void;
  /** Builds a tracker without tasks for a plan of that number and title. */
  buildEmpty(number: string, title: string): void;
  build(reportDate: Day | null): void;
  cancel(): void;
}

/** The way from a plan to the tracker: where it stands, the pasted text, and what can be done. */
export interface PlanWay {
  readonly flow: PlanFlow;
  /** Reviews that were left with edits in them and can be gone on with, the latest first. */
  readonly kept: readonly Reviewing[];
  /** There is a tracker in the workbook: plans are held against it, and nothing else is built. */
  readonly isTracked: boolean;
  readonly text: string;
  setText(text: string): void;
  /** The report date as typed; kept while a build runs, so that trying again builds the same. */
  readonly reportDate: string;
  setReportDate(text: string): void;
  readonly verbs: PlanVerbs;
}

const EMPTY_PLAN: Plan = {
  number: "",
  title: "",
  issuedOn: null,
  organisation: "",
  units: [],
  bodies: [],
  tasks: [],
  milestones: [],
  problems: [],
};

/** Joins the pure steps to the services. */
export function usePlanFlow(): PlanWay {
  const services = useServices();
  const [flow, dispatch] = useReducer(advance, AT_START);
  const [text, setText] = useKeptText("text", flow.step === "built");
  const [reportDate, setReportDate] = useKeptText("report-date", flow.step === "built");
  const kept = useKeptReviews(flow);
  const isTracked = useTracker().dashboard !== null;
  const { start } = useComing();

  const understand = useCallback(
    (taken: PlanReading, example: boolean): void =>
      dispatch({ type: "understood", reading: taken, example, left: kept, isTracked }),
    [kept, isTracked],
  );
  const reading = useReading(dispatch, understand);
  const { build, cancel } = useBuilding(dispatch);

  const leave = useCallback(
    (to: "home" | "paste" | "list" | "empty"): void => {
      reading.abandon();
      start(() => dispatch({ type: to }));
    },
    [reading, start],
  );

  // The same function from one step to the next, so that cards that did not change are not drawn again.
  const edit = useCallback((change: (draft: PlanDraft) => PlanDraft): void => {
    dispatch({ type: "edit", edit: change });
  }, []);

  const verbs = useMemo<PlanVerbs>(
    () => ({
      goHome: () => leave("home"),
      goToPaste: () => leave("paste"),
      resume: (id) => {
        reading.abandon();
        const reviewing = kept.find((each) => each.id === id);
        if (reviewing) dispatch({ type: "resume", reviewing });
      },
      compare: () => start(() => dispatch({ type: "compare" })),
      review: () => dispatch({ type: "review" }),
      markTaken: () => dispatch({ type: "taken" }),
      readText: (pasted) => reading.give("paste", (anyway) => services.readPlanText(pasted, anyway)),
      readFile: reading.readFile,
      readAnyway: reading.readAnyway,
      readSample: reading.readSample,
      goToList: () => leave("list"),
      readOpenList: () => reading.readLists(() => services.readOpenList()),
      readListFile: (file) => reading.readLists(() => services.readListFile(file)),
      takePlan: (taken) => understand(taken, false),
      showProblem: (problem) => dispatch({ type: "failed", problem }),
      edit,
      undoEdit: () => dispatch({ type: "undo" }),
      goToEmpty: () => leave("empty"),
      buildEmpty: (number, title) => void build({ ...EMPTY_PLAN, number, title }, null, { allowEmpty: true }),
      build: (reportDate) => {
        if (flow.step !== "review") return;
        const { draft, example } = flow.reviewing;
        void build(planOfDraft(draft), reportDate, { withExample: example });
      },
      cancel,
    }),
    [start, leave, reading, understand, services, flow, kept, edit, build, cancel],
  );

  return { flow, kept, isTracked, text, setText, reportDate, setReportDate, verbs };
}
