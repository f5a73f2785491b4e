import { FLAGS } from "../../domain/status-rule";
import type { TaskFilter } from "../services/trackerService";

/** A column's filter as Excel tells it: texts to show, or up to two conditions. */
interface Criteria {
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
}

/** The filter of the task table in the workbook's labels. */
export function nameFilter(
  filters: readonly { readonly column: string; readonly criteria: Criteria }[],
  labels: { readonly tasks: { readonly flag: string }; readonly flags: Readonly<Record<string, string>> },
): TaskFilter {
  const own = filters.find(({ column }) => column === labels.tasks.flag);
  const texts = own === undefined ? [] : textsOf(own.criteria);
  const flags = FLAGS.filter((flag) => texts.includes(labels.flags[flag] ?? ""));
  // What is filtered by anything but our words is no filter of flags.
  const isOwn = own !== undefined && flags.length > 0 && flags.length === texts.length;
  return { flags: isOwn ? flags : [], withOthers: filters.length > (isOwn ? 1 : 0) };
}

/** Excel may tell one or two texts as conditions ("=text"). */
function textsOf({ values, criterion1, criterion2 }: Criteria): string[] {
  const told = values !== undefined && values.length > 0 ? values : [criterion1, criterion2];
  return told.filter((text) => typeof text === "string").map((text) => text.replace(/^=/, ""));
}
