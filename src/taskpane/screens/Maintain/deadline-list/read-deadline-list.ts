import { clearDeadline, setFixedDeadline, setRelativeDeadline } from "../../../../domain/edit/deadlines";
import { inTurn, type Edit } from "../../../../domain/edit/edit";
import { fail, succeed, type Result } from "../../../../domain/result";
import { collectErrors, type FieldError, type FormReading } from "../../../forms/field-error";
import { isHeaderLine } from "../../../forms/name-columns";
import type { TypedDeadline } from "../../../forms/typed-deadline";
import type { DeadlineEntry } from "./deadline-entries";
import { readDeadlineText } from "./read-deadline";

/** The deadlines as typed, by the entry's key. */
export type DeadlineTexts = Readonly<Record<string, string>>;

/** The deadlines as they are in the workbook. */
export function showDeadlines(entries: readonly DeadlineEntry[]): DeadlineTexts {
  return Object.fromEntries(entries.map(({ key, text }) => [key, text]));
}

/** What one box says: null takes the deadline away. Days from a congress need one. */
export function readEntry(
  { units, shortTitle }: Pick<DeadlineEntry, "units" | "shortTitle">,
  text: string,
  year: number,
): Result<TypedDeadline | null, FieldError> {
  if (text.trim() === "") return succeed(null);
  const read = readDeadlineText(text, year);
  const isUndated = read.ok && read.value.kind === "relative" && units.length === 0;
  return isUndated ? fail({ code: "deadline-no-unit", at: shortTitle }) : read;
}

/** What the list asks for: the deadlines that were typed, each for all rows of its work, in one write. */
export function readDeadlineList(
  typed: Partial<DeadlineTexts>,
  { entries, year }: { readonly entries: readonly DeadlineEntry[]; readonly year: number },
): FormReading {
  const read = entries.flatMap((entry) => {
    const text = typed[entry.key]?.trim();
    return text === undefined || text === entry.text
      ? []
      : [{ entry, deadline: readEntry(entry, text, year) }];
  });
  const errors = collectErrors(
    Object.fromEntries(read.map(({ entry, deadline }) => [entry.key, deadline.ok ? null : deadline.problem])),
  );
  if (errors !== null) return fail(errors);
  const edits = read.map(({ entry, deadline }) => editOf(entry.ids, deadline.ok ? deadline.value : null));
  return succeed({ edit: inTurn(...edits), about: read.flatMap(({ entry }) => entry.ids) });
}

/** The edit that gives tasks a deadline. */
function editOf(ids: readonly string[], deadline: TypedDeadline | null): Edit {
  if (deadline === null) return clearDeadline(ids);
  return deadline.kind === "day"
    ? setFixedDeadline(ids, deadline.day, deadline.bound)
    : setRelativeDeadline(ids, deadline.offset, deadline.unit);
}

/** The boxes that a pasted column fills, from one on, an empty line none; and how many of its lines are left over. */
export function pasteDeadlines(
  entries: readonly DeadlineEntry[],
  from: string,
  pasted: string,
): { readonly texts: DeadlineTexts; readonly left: number } {
  const lines = pasted
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()));
  const cells = isHeaderLine(lines[0] ?? []) ? lines.slice(1) : lines;
  const below = entries.slice(entries.findIndex(({ key }) => key === from));
  const filled = cells.flatMap((line, index) => {
    const [entry, text] = [below[index], line.filter((cell) => cell !== "").at(-1)];
    return entry && text !== undefined ? [[entry.key, text] as const] : [];
  });
  return { texts: Object.fromEntries(filled), left: Math.max(0, cells.length - below.length) };
}
