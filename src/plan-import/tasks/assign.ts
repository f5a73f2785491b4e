import { dropEndSpaced } from "../../domain/drop-end";
import { nameKey } from "../../domain/names";
import type { PlanTask } from "../../domain/plan";
import { readBodies } from "../bodies/body-list";
import { namesInCell } from "../bodies/cell-names";
import { namesOfLead } from "../bodies/cell-deeds";
import { isEachUnit, isPlaceAlone } from "../bodies/collective";
import { type Roles, readRoles } from "../bodies/roles";
import { comparable } from "../text/comparable";
import { capitalised } from "../text/shown";
import type { RawTask, PlanFrame } from "./raw-task";
import { arePilots } from "./pilots";
import { listsIn, unitsInCell } from "./units";

/** Who does a task. */
type Assignment = Pick<PlanTask, "scope" | "lead" | "leadInferred"> & { units?: readonly string[] };

const OF_LEVEL = /(?:cấp|đại hội) (tỉnh|thành phố|huyện|quận|xã|phường|cơ sở|chi)(?= |:|$)/;
const OF_SEVERAL = / các | mỗi | \d+ (?:đơn vị|quận|huyện|xã|phường)/;

/** Whose event it is: the units it names, each unit of a level, or the issuing body's own. */
export function assignEvent(
  raw: RawTask,
  title: string,
  frame: PlanFrame,
): Assignment & { others: readonly string[] } {
  const named = namedInEvent(title);
  const [only, ...others] = named;
  if (raw.units) return { ...assignCell(raw.units, raw.lead, frame), others: [] };
  if (raw.lead) return { ...assignNamed(raw.lead, frame), others: namesInCell(raw.support ?? "") };
  if (only !== undefined && named.every((name) => frame.unitKeys.has(nameKey(name))))
    return { ...assignUnits(named, frame), others: [] };
  if (only !== undefined) return { scope: "once", lead: only, leadInferred: false, others };
  const level = OF_LEVEL.exec(comparable(title))?.[1];
  const isOwn = level !== undefined && comparable(frame.organisation).includes(` ${level}`);
  const several = level !== undefined || OF_SEVERAL.test(` ${comparable(title)} `);
  if (frame.isForUnits || (several && !isOwn))
    return { scope: "each-unit", lead: null, leadInferred: true, others: [] };
  return { ...issuingBody(frame), others: [] };
}

/** The bodies named after the colon of "Đại hội điểm: đảng bộ xã … và Chi bộ …", or units named anywhere. */
function namedInEvent(title: string): string[] {
  // "Đại hội cấp chi hội: …. Chọn Chi hội A làm điểm": whose congress it is stands in its own sentence.
  const [own = title] = title.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const after = own.slice(own.indexOf(":") + 1);
  const bodies = own.includes(":") ? readBodies(after).filter((name) => !isEachUnit(name, true)) : [];
  const units = listsIn(own).flat();
  return bodies.length > 0 ? bodies : units.filter((name) => !isPlaceAlone(name));
}

function issuingBody({ organisation }: PlanFrame): Assignment {
  return { scope: "once", lead: organisation === "" ? null : organisation, leadInferred: true };
}

/** Who does a task: as a column or its sentence says, else as the heading above, else as the whole plan lets one infer. */
export function assign(raw: RawTask, roles: Roles, frame: PlanFrame): Assignment {
  if (raw.units) return assignCell(raw.units, raw.lead, frame);
  if (raw.lead) return assignNamed(raw.lead, frame);
  if (roles.units.length > 0) return assignUnits(roles.units, frame);
  const named = roles.lead ?? raw.doer?.lead ?? null;
  if (named !== null) {
    const assigned = assignBody(named, frame);
    const isAsked = roles.lead === null && raw.doer?.isAddressed === true && assigned.lead === null;
    return isAsked ? { ...assigned, leadInferred: true } : assigned;
  }
  if (frame.isForUnits) return { scope: "each-unit", lead: null, leadInferred: true };
  return issuingBody(frame);
}

/** A row of a list that names its units: they do it, led by the body of its lead column if there is one. */
function assignCell(cell: string, lead: string | undefined, frame: PlanFrame): Assignment {
  const units = isEachUnit(cell, true) ? frame.unitNames : unitsInCell(cell);
  const assigned = assignUnits(units, frame);
  return lead ? { ...assigned, lead: assignNamed(lead, frame).lead } : assigned;
}

function assignNamed(words: string, frame: PlanFrame): Assignment {
  const units = listsIn(words).flat();
  if (units.length > 1 && units.every((name) => frame.unitKeys.has(nameKey(name))))
    return assignUnits(units, frame);
  const [first = words] = namesOfLead(words);
  return assignBody(first, frame);
}

function assignBody(name: string, frame: PlanFrame): Assignment {
  // "UBND các xã: A, B", "UBND các xã A, B"
  const units = listsIn(name).flat();
  const areOfPlan = name.includes(":") || units.every((unit) => frame.unitKeys.has(nameKey(unit)));
  if (units.length > 1 && areOfPlan) return assignUnits(units, frame);
  if (isEachUnit(name, frame.unitNames.length > 0, frame.organisation))
    return frame.pilots.length > 0 && arePilots(name)
      ? assignUnits(frame.pilots, frame)
      : { scope: "each-unit", lead: null, leadInferred: false };
  return { scope: "once", lead: name, leadInferred: false };
}

function assignUnits(units: readonly string[], frame: PlanFrame): Assignment {
  const all = units.length === frame.unitNames.length;
  return { scope: "each-unit", lead: null, leadInferred: false, ...(all ? {} : { units }) };
}

const AFTER_SUPPORT = /phối hợp(?: chặt chẽ| thực hiện)?(?: với| cùng| của|(?:,| và)? hỗ trợ)?:? (.*)$/iu;
const LONGEST_NAME = 10;

/** "Các sở, ban, ngành, UBND các xã và các đơn vị liên quan": where the next of them begins. */
const NEXT_OF_SEVERAL =
  /(?:, và|,| và) (?=các (?!cấp|ngành|đoàn thể (?:trung ương|tỉnh))|báo, đài|UBND |(?:Ủy|Uỷ) ban nhân dân )/i;

/** Who supports a task: as a column or labelled line says, else its sentence, else the heading that names the lead. */
export function supportOf(raw: RawTask, roles: Roles): readonly string[] {
  // In a cell of its own a capital begins the next.
  const next = raw.support ? /, (?=Các )/ : NEXT_OF_SEVERAL;
  return supportersOf(raw, roles).flatMap((name) =>
    /^(?:các|ubnd|ủy ban|uỷ ban) /i.test(name) ? name.split(next).map(capitalised) : [name],
  );
}

function supportersOf(raw: RawTask, roles: Roles): readonly string[] {
  const [, ...besides] = raw.lead ? namesOfLead(raw.lead) : [];
  if (raw.support) return [...besides, ...namesInCell(raw.support)];
  const ofLead = raw.lead ? [...besides, ...supportIn(raw.lead)] : [];
  if (ofLead.length > 0) return ofLead;
  const isOfHeading = !raw.lead && roles.lead === null && roles.support.length === 0;
  // "Kiểm tra quyết toán: Chi bộ A, Chi bộ B" beside a lead of its own: whose it is, and none who help.
  if (raw.lead && roles.isJoint && roles.deedStart === 0) return [];
  return isOfHeading ? (raw.doer?.support ?? []) : roles.support;
}

/** Who a labelled line for the lead names besides: all that stands behind "phối hợp với", where nothing else does. */
export function supportIn(words: string): readonly string[] {
  if (!/phối hợp|cùng với/i.test(words)) return [];
  const after = AFTER_SUPPORT.exec(words)?.[1] ?? "";
  // "Trưởng ban (phối hợp với Trưởng thôn)"
  const rest = dropEndSpaced(after, after.includes("(") ? ".;" : ".;)");
  const names = namesInCell(rest);
  const areNames = names.every((name) => name.split(" ").length <= LONGEST_NAME);
  return areNames && names.length > 0 ? names : readRoles(words).support;
}
