import { fail, succeed, type Result } from "../../../domain/result";
import type { DressPart } from "../../../workbook/page/content";
import type { PortProblem } from "../../../workbook/page/port";
import { PASSING } from "../../problem";
import { runInExcel } from "../../session";
import type { Asking } from "../asking";
import type { SheetLayout } from "../layout";
import type { Fragment } from "./fragment";
import { DRESS_READERS } from "./kinds";
import { tellsMerges } from "./merges";

/** The dress of a sheet as far as it was told. */
export interface DressFound {
  readonly parts: Readonly<Partial<Record<DressPart, Fragment["dress"]>>>;
  /** What was asked for and not told. */
  readonly untold: readonly DressPart[];
}

/**
 * Reads kinds of dress, each in a run of its own; one that Excel refuses is asked for again sheet by sheet, so that one
 * sheet's trouble (office-js issues 2041, 5222, 6835) leaves the others known.
 */
export async function readDress(
  asking: Omit<Asking, "context">,
  layouts: readonly SheetLayout[],
  parts: readonly DressPart[],
): Promise<Result<ReadonlyMap<string, DressFound>, PortProblem>> {
  const found = new Map<string, DressFound>();
  for (const part of parts) {
    const told = await readPart(asking, layouts, part);
    if (!told.ok) return told;
    for (const { face } of layouts) {
      const before = found.get(face.name) ?? { parts: {}, untold: [] };
      const own = told.value.get(face.name);
      found.set(face.name, own === undefined ? without(before, part) : withPart(before, part, own));
    }
  }
  return succeed(found);
}

/** What was told, by sheet; a sheet of which nothing was told is missing. */
type Told = ReadonlyMap<string, readonly Fragment[]>;

async function readPart(
  asking: Omit<Asking, "context">,
  layouts: readonly SheetLayout[],
  part: DressPart,
): Promise<Result<Told, PortProblem>> {
  const outcome = await runInExcel((context) => DRESS_READERS[part]({ ...asking, context }, layouts));
  if (outcome.ok) return succeed(bySheet(layouts, outcome.value));
  if (PASSING.has(outcome.problem.code)) return fail(outcome.problem);
  if (layouts.length <= 1) return succeed(new Map());
  const alone: [string, readonly Fragment[]][] = [];
  for (const layout of layouts) {
    const told = await readPart(asking, [layout], part);
    if (!told.ok) return told;
    alone.push(...told.value);
  }
  return succeed(new Map(alone));
}

function bySheet(layouts: readonly SheetLayout[], fragments: readonly Fragment[]): Told {
  return new Map(
    layouts.map(({ face }) => [face.name, fragments.filter(({ sheet }) => sheet === face.name)]),
  );
}

function without({ parts, untold }: DressFound, part: DressPart): DressFound {
  return { parts, untold: [...untold, part] };
}

function withPart(
  { parts, untold }: DressFound,
  part: DressPart,
  fragments: readonly Fragment[],
): DressFound {
  const isTold = part !== "merges" || tellsMerges();
  return { parts: { ...parts, [part]: joined(fragments) }, untold: isTold ? untold : [...untold, part] };
}

/** Lists of several answers follow each other; nothing told is nothing there. */
function joined(fragments: readonly Fragment[]): Fragment["dress"] {
  return fragments.reduce<Record<string, unknown>>((dress, fragment) => {
    const parts = Object.entries(fragment.dress).map(([key, value]) => {
      const before = dress[key];
      return [key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value];
    });
    return { ...dress, ...Object.fromEntries(parts) };
  }, {});
}
