import { useState } from "react";
import type { Problem, Result } from "../../../domain/result";
import { useFinished } from "./useFinished";

/** Something made on a person's word, once at a time, or why it could not be made. */
export interface Making<Made> {
  readonly made: Made | null;
  readonly isMaking: boolean;
  /** Nothing stands in the way of making it now. */
  readonly isReady: boolean;
  readonly problem: Problem | null;
  make(): Promise<void>;
  /** What was made no longer holds. */
  forget(): void;
}

/** Has something made where it is `ready` to be. */
export function useMaking<Made>(ready: boolean, work: () => Promise<Result<Made>>): Making<Made> {
  const [made, setMade] = useState<Made | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useFinished(made !== null);
  const make = async (): Promise<void> => {
    if (!ready || isMaking) return;
    setMaking(true);
    const result = await work();
    setMaking(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setMade(result.value);
  };
  return { made, isMaking, isReady: ready && !isMaking, problem, make, forget: () => setMade(null) };
}
