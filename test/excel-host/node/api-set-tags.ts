import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ApiSet, ApiSetTable } from "../rich-api/api-gate";

const NAMESPACE = /^declare namespace Excel \{/m;
const CLASS = /^ {4}(?:export )?(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(?:static )?(\w+)\??[(:<]/;
const TAG = /\[Api set: (\w+) ?([\d.]*)/;

/** Beta members have no version: no posed set reaches them. */
const NO_VERSION = "99.0";

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
  let tag: ApiSet | undefined;
  for (const line of source.slice(source.search(NAMESPACE)).split("\n")) {
    if (line.startsWith("}")) break;
    const [, set, version] = TAG.exec(line) ?? [];
    if (set !== undefined) tag = [set, version || NO_VERSION];
    if (/^\s*(?:\/?\*|\/\/)/.test(line)) continue;
    const opened = CLASS.exec(line)?.[1];
    const member = MEMBER.exec(line)?.[1];
    className = opened ?? className;
    const key = opened ?? `${className}.${member}`;
    const found = tag ?? tags.get(className);
    if (found && !tags.has(key)) tags.set(key, found);
    tag = undefined;
  }
  return tags;
}
