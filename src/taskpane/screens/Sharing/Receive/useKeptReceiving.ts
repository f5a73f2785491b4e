import { useCallback, useEffect, useRef, useState } from "react";
import type { MergePlan } from "../../../../actions/merge";
import { useKept } from "../../../kept/useKept";
import { useNavigation } from "../../../navigation/NavigationContext";
import { useSharingTexts } from "../texts";
import { hasNews, isDecided, type Decisions } from "./decisions";
import { packDecisions, recallDecisions, type KeptDecisions } from "./kept-decisions";
import { packFiles, recallFiles, type KeptFiles } from "./kept-files";

/** What an earlier page left of returned files, and the way to keep them. */
export interface KeptReceiving {
  /** Files that an earlier page had read; null where there are none, or none any more. */
  readonly files: KeptFiles | null;
  /** Decisions that an earlier page kept. */
  readonly decisions: KeptDecisions | null;
  keepFiles(files: readonly File[]): void;
  /** The person has done with the files. */
  forget(): void;
}

/** Keeps returned files and what was decided about them until they are taken in, or put away. */
export function useKeptReceiving(plan: MergePlan | null, decisions: Decisions): KeptReceiving {
  const { menu } = useSharingTexts();
  const { place } = useNavigation();
  const about = { at: place, title: menu.receive };
  const files = useKept({ ...about, part: "files", shelf: "files", read: recallFiles });
  const decided = useKept({ ...about, part: "decisions", read: recallDecisions });
  const [isPutAway, putAway] = useState(false);
  // Packing takes a moment: what was put away or left meanwhile is not kept after all.
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const { keep: keepDecided } = decided;
  const { keep: keepPacked } = files;
  useEffect(() => {
    if (plan !== null) keepDecided(isDecided(decisions) ? packDecisions(decisions, plan.changes) : null);
  }, [keepDecided, plan, decisions]);
  const isDone = plan !== null && !hasNews(plan.changes);
  useEffect(() => {
    if (!isDone) return;
    turn.current += 1;
    keepPacked(null);
  }, [isDone, keepPacked]);
  const keepFiles = useCallback(
    (chosen: readonly File[]): void => {
      turn.current += 1;
      const now = turn.current;
      void packFiles(chosen).then((packed) => {
        if (now === turn.current) keepPacked(packed);
      });
    },
    [keepPacked],
  );
  const forget = useCallback((): void => {
    turn.current += 1;
    putAway(true);
    keepPacked(null);
    keepDecided(null);
  }, [keepPacked, keepDecided]);
  return {
    files: isPutAway ? null : files.kept,
    decisions: isPutAway ? null : decided.kept,
    keepFiles,
    forget,
  };
}
