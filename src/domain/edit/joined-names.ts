import { eachOnce, isSameName } from "../names";

/** The names in a text that joins them by semicolons. */
export function splitNames(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Joined names with another in place of one, each once; a text that does not name it stays as it was typed. */
export function renameAmong(text: string, from: string, to: string): string {
  const names = splitNames(text);
  if (!names.some((name) => isSameName(name, from))) return text;
  const renamed = names.map((name) => (isSameName(name, from) ? to : name));
  return eachOnce(renamed, (name) => name).join("; ");
}

/** Joined names without one; a text that does not name it stays as it was typed. */
export function withoutName(text: string, gone: string): string {
  const names = splitNames(text);
  const left = names.filter((name) => !isSameName(name, gone));
  return left.length === names.length ? text : left.join("; ");
}
