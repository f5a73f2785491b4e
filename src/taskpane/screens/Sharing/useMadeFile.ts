import { useState } from "react";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { useSharing } from "../../services/SharingContext";
import { useSharingTexts } from "./texts";
import { useSaving } from "./useSaving";

/** A file that was made, and the ways to have it. */
export interface MadeFile {
  /** What came of the last way that was taken, which is announced; "" where nothing did. */
  readonly said: string;
  readonly problem: Problem | null;
  /** Whether the browser control was handed it. */
  readonly isAsked: boolean;
  save(): Promise<void>;
  open(): Promise<void>;
}

/** Has a file that was made saved, or opened in a window of its own. */
export function useMadeFile(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  savedWords: (fileName: string) => string,
): MadeFile {
  const { opened: openedWords } = useSharingTexts();
  const { saveFile, openCopy } = useSharing();
  const { problem: saveProblem, isAsked, save } = useSaving();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  useAnnouncement(said);
  return {
    said,
    problem: problem ?? saveProblem,
    isAsked,
    save: async () => {
      if (await save(() => saveFile(fileName, bytes))) setSaid(savedWords(fileName));
    },
    open: async () => {
      const opened = await openCopy(bytes);
      setProblem(opened.ok ? null : opened.problem);
      if (opened.ok) setSaid(openedWords(fileName));
    },
  };
}
