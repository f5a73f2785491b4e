import { useCallback, useState } from "react";
import type { Problem, Result } from "../../../domain/result";
import { useSharing } from "../../services/SharingContext";

/** Saving files, and what came of it. */
export interface Saving {
  /** Why the last file was not saved. */
  readonly problem: Problem | null;
  /** Whether the browser control was handed a file: some take it and do nothing. */
  readonly isAsked: boolean;
  /** Has something saved; where that is refused, the other way is offered from then on. Gives whether it was taken. */
  save(work: () => Result<null> | Promise<Result<null>>): Promise<boolean>;
}

/** Saves files, and turns to the other way where the program refuses. */
export function useSaving(): Saving {
  const { useWindows: turnToWindows } = useSharing();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsked, setAsked] = useState(false);
  const save = useCallback<Saving["save"]>(
    async (work) => {
      const saved = await work();
      setProblem(saved.ok ? null : saved.problem);
      if (saved.ok) setAsked(true);
      else if (saved.problem.code === "cannot-save") turnToWindows();
      return saved.ok;
    },
    [turnToWindows],
  );
  return { problem, isAsked, save };
}
