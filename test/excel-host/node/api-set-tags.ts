import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ApiSet, ApiSetTable } from "../rich-api/api-gate";

const NAMESPACE = /^declare namespace Excel \{/m;
const CLASS = /^ {4}(?:export )?(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(?:static )?(\w+)\??[(:<]/;
const TAG = /\[Api set: (\w+) ?([\d.]*)/;

let table: ReadonlyMap<string, ApiSet> | undefined;

/**
 * The requirement set of each `Class.member`, read from the `[Api set: …]` tags of @types/office-js; a member without a
 * tag has its class's. Overloads count with their first.
 */
export const apiSetOf: ApiSetTable = (className, member) => {
  table ??= readTags(readFileSync(typesFile(), "utf8"));
  return table.get(`${className}.${member}`) ?? table.get(className) ?? null;
};

/** Every member the types know, as `Class.member`. */
export function knownMembers(): ReadonlyMap<string, ApiSet> {
  table ??= readTags(readFileSync(typesFile(), "utf8"));
  return table;
}

function typesFile(): string {
  const here = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(here.resolve("@types/office-js/package.json")), "index.d.ts");
}

function readTags(source: string): ReadonlyMap<string, ApiSet> {
  const tags = new Map<string, ApiSet>();
  let className = "";
  let tag: ApiSet | null = null;
  for (const line of source.slice(source.search(NAMESPACE)).split("\n")) {
    if (line.startsWith("}") && tags.size > 0) break;
    const found = TAG.exec(line);
    if (found) tag = [found[1] ?? "", found[2] === "" ? "99.0" : (found[2] ?? "")];
    if (line.trimStart().startsWith("*") || line.trimStart().startsWith("/*")) continue;
    const opened = CLASS.exec(line)?.[1];
    const member = MEMBER.exec(line)?.[1];
    const key = opened ?? (member === undefined ? undefined : `${className}.${member}`);
    if (opened !== undefined) className = opened;
    if (key === undefined) continue;
    const set = tag ?? tags.get(className);
    if (set && !tags.has(key)) tags.set(key, set);
    tag = null;
  }
  return tags;
}
