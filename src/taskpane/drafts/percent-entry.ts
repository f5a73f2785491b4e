import type { Task } from "../../domain/task";

/** A share from 0 to 1 as whole percent, or what else the cell holds. */
export function showPercentEntry(percent: Task["percent"]): string {
  if (percent === null) return "";
  return typeof percent === "number" ? String(Math.round(percent * 100)) : String(percent.raw);
}

/** Reads 0 to 100, with or without the sign: null where nothing is typed, undefined where it is no percentage. */
export function readPercent(text: string): number | null | undefined {
  const typed = text.replace("%", "").trim();
  if (typed === "") return null;
  const value = Number(typed.replace(",", "."));
  return value >= 0 && value <= 100 ? value / 100 : undefined;
}
