import { useCallback, useMemo, useReducer } from "react";
import type { Problem } from "../../domain/result";
import { useTracker } from "../tracker/TrackerContext";
import { useTellProblem } from "../tracker/useTellProblem";
import { advance, AT_FORM, type Flow, type FormEdit } from "./flow";

/** The way from a form to the work done, and the steps a person can take on it. */
export interface FlowAccess {
  readonly flow: Flow;
  look(chosen: FormEdit): void;
  confirm(): void;
  back(): void;
  undo(): void;
}

/** Joins the pure steps to the tracker. */
export function useFlow(): FlowAccess {
  const { dashboard, preview, run, undo } = useTracker();
  const [flow, dispatch] = useReducer(advance, AT_FORM);
  const fail = useCallback((problem: Problem): void => dispatch({ type: "failed", problem }), []);
  const tellProblem = useTellProblem(fail);

  const look = useCallback(
    async (chosen: FormEdit): Promise<void> => {
      dispatch({ type: "look", chosen, seen: dashboard });
      const seen = await preview(chosen);
      dispatch(seen.ok ? { type: "seen", plan: seen.value } : { type: "failed", problem: seen.problem });
    },
    [dashboard, preview],
  );

  const confirm = useCallback(
    async (chosen: FormEdit): Promise<void> => {
      dispatch({ type: "confirm" });
      const done = await run(chosen);
      if (done.ok) dispatch({ type: "done", plan: done.value });
      else tellProblem({ title: chosen.title, problem: done.problem, retry: () => void confirm(chosen) });
    },
    [run, tellProblem],
  );

  const takeBack = useCallback(async (): Promise<void> => {
    await undo();
    dispatch({ type: "undone" });
  }, [undo]);

  return useMemo(
    () => ({
      flow,
      look: (chosen) => void look(chosen),
      confirm: () => {
        if (flow.step === "preview") void confirm(flow.chosen);
      },
      back: () => dispatch({ type: "back" }),
      undo: () => void takeBack(),
    }),
    [flow, look, confirm, takeBack],
  );
}
