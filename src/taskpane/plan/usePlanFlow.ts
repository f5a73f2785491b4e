import { useCallback, useMemo, useReducer, useRef } from "react";
import type { FoundList } from "../../actions/list/list";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import { planOfDraft, type PlanDraft } from "../../domain/plan-edit/draft";
import type { Problem, Result } from "../../domain/result";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/services";
import { useTracker } from "../tracker/TrackerContext";
import type { BuildOrder } from "../services/services";
import { advance, AT_START, type PlanFlow, type PlanOrigin } from "./planFlow";
import type { Reviewing } from "./reviewing";
import type { PlanReading } from "./source";
import { useKeptReviews } from "./useKeptReviews";
import { useKeptText } from "./useKeptText";

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

type BuildExtra = Pick<BuildOrder, "withExample" | "allowEmpty">;

/** Joins the pure steps to the services. */
export function usePlanFlow(): PlanWay {
  const services = useServices();
  const { language } = useLanguage();
  const [flow, dispatch] = useReducer(advance, AT_START);
  const [text, setText] = useKeptText("text", flow.step === "built");
  const [reportDate, setReportDate] = useKeptText("report-date", flow.step === "built");
  const kept = useKeptReviews(flow);
  const isTracked = useTracker().dashboard !== null;
  const building = useRef<AbortController | null>(null);
  const stopReading = useRef<AbortController | null>(null);
  // A plan that arrives after the person went on elsewhere is dropped.
  const reading = useRef(0);

  // What was given last, to be read as a plan whatever it reads like.
  const given = useRef<(() => void) | null>(null);

  const hold = useCallback(
    async <Value>(
      from: PlanOrigin,
      reader: () => Promise<Result<Value>>,
      next: (value: Value) => void,
    ): Promise<void> => {
      const turn = ++reading.current;
      dispatch({ type: "read", from });
      const result = await reader();
      if (turn !== reading.current) return;
      if (result.ok) next(result.value);
      else dispatch({ type: "failed", problem: result.problem });
    },
    [],
  );

  const understand = useCallback(
    (taken: PlanReading, example: boolean): void =>
      dispatch({ type: "understood", reading: taken, example, left: kept, isTracked }),
    [kept, isTracked],
  );

  const read = useCallback(
    (from: PlanOrigin, reader: () => Promise<Result<PlanReading>>, example = false): void => {
      void hold(from, reader, (value) => understand(value, example));
    },
    [hold, understand],
  );

  const give = useCallback(
    (from: PlanOrigin, reader: (isPlanAnyway: boolean) => Promise<Result<PlanReading>>): void => {
      given.current = () => read(from, () => reader(true));
      read(from, () => reader(false));
    },
    [read],
  );

  const readLists = useCallback(
    (reader: () => Promise<Result<readonly FoundList[]>>): void => {
      void hold("list", reader, (lists) => dispatch({ type: "found", lists }));
    },
    [hold],
  );

  const readFile = useCallback(
    (file: File): void => {
      give("start", (isPlanAnyway) => {
        const controller = new AbortController();
        stopReading.current = controller;
        const onProgress = (done: number, total: number): void => {
          if (!controller.signal.aborted) dispatch({ type: "progress", done, total });
        };
        return services.readPlanFile(file, onProgress, controller.signal, isPlanAnyway);
      });
    },
    [services, give],
  );

  const leave = useCallback((to: "home" | "paste" | "list" | "empty"): void => {
    reading.current += 1;
    stopReading.current?.abort();
    dispatch({ type: to });
  }, []);

  const build = useCallback(
    async (plan: Plan, reportDate: Day | null, extra: BuildExtra): Promise<void> => {
      const controller = new AbortController();
      building.current = controller;
      dispatch({ type: "build" });
      const result = await services.build(
        { plan, language, reportDate, ...extra },
        (done, total) => dispatch({ type: "progress", done, total }),
        controller.signal,
      );
      building.current = null;
      dispatch(
        result.ok ? { type: "built", outcome: result.value } : { type: "failed", problem: result.problem },
      );
    },
    [services, language],
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
        reading.current += 1;
        const reviewing = kept.find((each) => each.id === id);
        if (reviewing) dispatch({ type: "resume", reviewing });
      },
      compare: () => dispatch({ type: "compare" }),
      review: () => dispatch({ type: "review" }),
      markTaken: () => dispatch({ type: "taken" }),
      readText: (pasted) => give("paste", (anyway) => services.readPlanText(pasted, anyway)),
      readFile,
      readAnyway: () => given.current?.(),
      readSample: () => read("start", () => services.readSamplePlan(), true),
      goToList: () => leave("list"),
      readOpenList: () => readLists(() => services.readOpenList()),
      readListFile: (file) => readLists(() => services.readListFile(file)),
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
      cancel: () => {
        dispatch({ type: "cancel" });
        building.current?.abort();
      },
    }),
    [leave, read, understand, give, readFile, readLists, services, flow, kept, edit, build],
  );

  return { flow, kept, isTracked, text, setText, reportDate, setReportDate, verbs };
}
