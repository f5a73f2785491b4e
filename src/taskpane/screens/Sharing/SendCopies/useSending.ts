import { useCallback, useMemo, useState } from "react";
import type { Problem } from "../../../../domain/result";
import { useSharing } from "../../../services/SharingContext";
import type { CopiesOrder, MadeCopies } from "../../../services/sharingService";
import { useTracker } from "../../../tracker/TrackerContext";
import { useSharingTexts } from "../texts";
import { useFinished } from "../useFinished";
import { useSaving, type Saving } from "../useSaving";

/** The way from an order to copies handed out and remembered. */
export interface Sending {
  readonly made: MadeCopies | null;
  readonly remembered: boolean;
  readonly problem: Problem | null;
  readonly save: Saving["save"];
  send(order: CopiesOrder): void;
  /** Has the workbook remember the round, once. */
  remember(): void;
}

/** Makes the copies, hands them out where this program can, and only then has the workbook remember them. */
export function useSending(): Sending {
  const { copies: words } = useSharingTexts();
  const sharing = useSharing();
  const { carryOut } = useTracker();
  const [made, setMade] = useState<MadeCopies | null>(null);
  const [remembered, setRemembered] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const saving = useSaving();
  // A round that nobody remembers is made anew from the same choices.
  useFinished(remembered);
  const { save } = saving;

  const remember = useCallback(
    async (round: MadeCopies): Promise<void> => {
      const say = (): string => words.remembered;
      const done = await carryOut({ title: words.remember, cancellable: false, say }, (onProgress) =>
        sharing.remember(round, onProgress),
      );
      setRemembered(done.ok);
      setProblem(done.ok ? null : done.problem);
    },
    [carryOut, sharing, words],
  );

  const send = useCallback(
    async (order: CopiesOrder): Promise<void> => {
      setProblem(null);
      const say = ({ copies, round }: MadeCopies): string => words.made(copies.length, round);
      const done = await carryOut({ title: words.making, cancellable: true, say }, (onProgress, signal) =>
        sharing.makeCopies(order, onProgress, signal),
      );
      if (!done.ok) {
        setProblem(done.problem);
        return;
      }
      setMade(done.value);
      if (!sharing.savesFiles) return;
      const isSaved = await save(() => sharing.saveAll(done.value));
      if (isSaved) await remember(done.value);
    },
    [carryOut, sharing, words, remember, save],
  );

  return useMemo(
    () => ({
      made,
      remembered,
      problem: problem ?? saving.problem,
      save,
      send: (order) => void send(order),
      remember: () => {
        if (made !== null && !remembered) void remember(made);
      },
    }),
    [made, remembered, problem, saving.problem, save, send, remember],
  );
}
