import type { JudgedTask } from "../../../domain/report";
import type { Flag } from "../../../domain/status-rule";

/** Tasks that carry one of the flags (all where none is named) and hold every word typed, whatever the case and marks. */
export function findTasks(
  judged: readonly JudgedTask[],
  text: string,
  flags: readonly Flag[],
): readonly JudgedTask[] {
  const words = foldMarks(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return judged.filter(({ task, verdict }) => {
    if (flags.length > 0 && !flags.includes(verdict.flag)) return false;
    if (words.length === 0) return true;
    const { id, title, shortTitle, unit, lead, support, section } = task;
    const hay = foldMarks([id, title, shortTitle, unit, lead, support, section].join(" "));
    return words.every((word) => hay.includes(word));
  });
}

/** Letters without case and marks: people type "dong anh" for "Đông Anh". */
export function foldMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d");
}
