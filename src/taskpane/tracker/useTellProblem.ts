import { useCallback, useEffect, useRef } from "react";
import type { Problem } from "../../domain/result";
import { useTracker } from "./TrackerContext";

/** What was not done, why, and how to try it again. */
export interface Failure {
  readonly title: string;
  readonly problem: Problem;
  readonly retry: () => void;
}

/** Tells a failure to the screen that asked, or, where a person has left it meanwhile, in the pane's own notice. */
export function useTellProblem(here: (problem: Problem) => void): (failure: Failure) => void {
  const { tellProblem } = useTracker();
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return useCallback(
    ({ title, problem, retry }) => {
      if (isHere.current) here(problem);
      else tellProblem(title, problem, retry);
    },
    [here, tellProblem],
  );
}
