import { codeOf } from "../../../domain/fields/row-lists";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import type { Finding } from "./findings";
import { MOST_TOLD, placesOf } from "./findings";

/** Fewer letters may be the short name of anything. */
const LEAST_LETTERS = 4;

/** Rows that hold nothing but words in capitals where other tasks are written otherwise: somebody headed the rows below. */
export function findingsOfHeadings({ tasks }: Tracker): Finding[] {
  const named = tasks.filter(({ title }) => title.trim() !== "");
  if (named.filter(({ title }) => isInCapitals(title)).length * 2 > named.length) return [];
  const headings = named.filter((task) => isInCapitals(task.title) && saysNothingElse(task));
  const names = headings.map(({ title }) => title.trim()).slice(0, MOST_TOLD);
  const places = placesOf(headings.map((task) => codeOf("tasks", task) || task.title.trim()));
  return headings.length === 0 ? [] : [{ code: "row-heading", ...places, repairable: false, names }];
}

function isInCapitals(title: string): boolean {
  const letters = [...title].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return letters.length >= LEAST_LETTERS && title === title.toUpperCase();
}

function saysNothingElse({ id: _, title: __, ...others }: Task): boolean {
  return Object.values(others).every((entry) => entry === null || entry === "");
}
