import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import type { Result } from "../../domain/result";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";
import { advance, AT_START, type PlanFlow } from "./planFlow";

/** What a person can do on the way from a plan to the tracker. */
export interface PlanVerbs {
  goHome(): void;
  goToPaste(): void;
  readText(text: string): void;
  readFile(file: File): void;
  /** Reads the sample plan; what is built from it comes with a month of invented progress. */
  readSample(): void;
  goToEmpty(): void;
  /** Builds a tracker without tasks for a plan of that number and title. */
  buildEmpty(number: string, title: string): void;
  build(reportDate: Day | null): void;
  cancel(): void;
  showSheet(sheet: string): void;
}

/** The way from a plan to the tracker: where it stands, the pasted text, and what can be done. */
export interface PlanWay {
  readonly flow: PlanFlow;
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
  const { language } = useLanguage();
  const [flow, dispatch] = useReducer(advance, AT_START);
  const [text, setText] = useState("");
  const [reportDate, setReportDate] = useState("");
  const building = useRef<AbortController | null>(null);
  const isSample = useRef(false);
  // A plan that arrives after the person went on elsewhere is dropped.
  const reading = useRef(0);

  const read = useCallback(
    async (from: "start" | "paste", reader: () => Promise<Result<Plan>>): Promise<void> => {
      const turn = ++reading.current;
      isSample.current = false;
      dispatch({ type: "read", from });
      const result = await reader();
      if (turn !== reading.current) return;
      dispatch(
        result.ok ? { type: "understood", plan: result.value } : { type: "failed", problem: result.problem },
      );
    },
    [],
  );

  const leave = useCallback((to: "home" | "paste" | "empty"): void => {
    reading.current += 1;
    dispatch({ type: to });
  }, []);

  const build = useCallback(
    async (plan: Plan, reportDate: Day | null, allowEmpty = false): Promise<void> => {
      const controller = new AbortController();
      building.current = controller;
      dispatch({ type: "build", plan });
      const result = await services.build(
        { plan, language, reportDate, withExample: isSample.current, allowEmpty },
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

  const show = useCallback(
    async (sheet: string): Promise<void> => {
      const result = await services.showSheet(sheet);
      if (!result.ok) dispatch({ type: "failed", problem: result.problem });
    },
    [services],
  );

  const verbs = useMemo<PlanVerbs>(
    () => ({
      goHome: () => leave("home"),
      goToPaste: () => leave("paste"),
      readText: (pasted) => void read("paste", () => services.readPlanText(pasted)),
      readFile: (file) => void read("start", () => services.readPlanFile(file)),
      readSample: () => {
        void read("start", () => services.readSamplePlan());
        isSample.current = true;
      },
      goToEmpty: () => leave("empty"),
      buildEmpty: (number, title) => void build({ ...EMPTY_PLAN, number, title }, null, true),
      build: (reportDate) => {
        if (flow.step === "review") void build(flow.plan, reportDate);
      },
      cancel: () => {
        dispatch({ type: "cancel" });
        building.current?.abort();
      },
      showSheet: (sheet) => void show(sheet),
    }),
    [leave, read, services, flow, build, show],
  );

  return { flow, text, setText, reportDate, setReportDate, verbs };
}
