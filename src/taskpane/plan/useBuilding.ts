import { useCallback, useMemo, useRef, type Dispatch } from "react";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import { useLanguage } from "../language/LanguageContext";
import { useServices, type BuildOrder } from "../services/services";
import type { PlanEvent } from "./planFlow";

/** Builds the tracker of a plan; a build under way can be cancelled. */
export interface Building {
  build(
    plan: Plan,
    reportDate: Day | null,
    extra: Pick<BuildOrder, "withExample" | "allowEmpty">,
  ): Promise<void>;
  cancel(): void;
}

/** The building of trackers, which tells the flow how it goes. */
export function useBuilding(dispatch: Dispatch<PlanEvent>): Building {
  const services = useServices();
  const { language } = useLanguage();
  const underWay = useRef<AbortController | null>(null);
  const build = useCallback<Building["build"]>(
    async (plan, reportDate, extra) => {
      const controller = new AbortController();
      underWay.current = controller;
      dispatch({ type: "build" });
      const result = await services.build(
        { plan, language, reportDate, ...extra },
        (done, total) => dispatch({ type: "progress", done, total }),
        controller.signal,
      );
      underWay.current = null;
      dispatch(
        result.ok ? { type: "built", outcome: result.value } : { type: "failed", problem: result.problem },
      );
    },
    [services, language, dispatch],
  );
  const cancel = useCallback((): void => {
    dispatch({ type: "cancel" });
    underWay.current?.abort();
  }, [dispatch]);
  return useMemo(() => ({ build, cancel }), [build, cancel]);
}
