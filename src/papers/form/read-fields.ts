import type { Problem, Result } from "../../domain/result";
import { fail, succeed } from "../../domain/result";
import { foldName } from "./field-name";

/** Why a form cannot be filled. */
export type FormProblem = Problem<
  | "form-unreadable"
  | "form-without-fields"
  | "form-field-unknown"
  | "form-field-open"
  | "form-field-unopened"
  | "form-field-not-alone"
>;

/** Letters of a paragraph that a problem quotes. */
const LONGEST_QUOTE = 60;

/**
 * The names of the fields in a form's paragraphs, as typed; the first that is not known, does not end or is not alone
 * where it has to be is a problem. Fields of whole paragraphs take the place of theirs.
 */
export function findFields(
  paragraphs: readonly string[],
  known: readonly string[],
  isWhole: (name: string) => boolean,
): Result<readonly string[], FormProblem> {
  const names = new Set<string>();
  for (const text of paragraphs) {
    for (const [index, piece] of text.split("{{").entries()) {
      const end = piece.indexOf("}}");
      if (index === 0 ? end >= 0 : piece.includes("}}", end + 2))
        return fail({ code: "form-field-unopened", at: quote(text) });
      if (index === 0) continue;
      if (end < 0) return fail({ code: "form-field-open", at: quote(text) });
      const name = piece.slice(0, end);
      if (!known.includes(foldName(name)))
        return fail({
          code: "form-field-unknown",
          at: quote(text),
          details: { name: name.trim(), meant: nearest(foldName(name), known) },
        });
      if (isWhole(foldName(name)) && text.trim() !== `{{${name}}}`)
        return fail({ code: "form-field-not-alone", at: quote(text), details: { name: name.trim() } });
      names.add(name);
    }
  }
  return names.size === 0
    ? fail({ code: "form-without-fields", details: { example: `{{${known[0] ?? ""}}}` } })
    : succeed([...names]);
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const at = Math.max(0, line.indexOf("{{") - LONGEST_QUOTE / 2);
  return line.slice(at, at + LONGEST_QUOTE);
}

/** The known name that shares most pairs of letters with a misspelt one. */
function nearest(name: string, known: readonly string[]): string {
  const pairs = pairsOf(name);
  const shared = (other: string): number => {
    const others = pairsOf(other);
    return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size);
  };
  return [...known].sort((one, other) => shared(other) - shared(one))[0] ?? "";
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_unused, at) => name.slice(at, at + 2)),
  );
}
