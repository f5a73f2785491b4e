import { dropEndSpaced } from "../../domain/drop-end";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { readRoles, type Roles } from "../bodies/roles";
import type { RawTask } from "./raw-task";

const AFTER_SUPPORT = /phối hợp(?: chặt chẽ| thực hiện)?(?: với| cùng)?:? (.*)$/iu;
const LONGEST_NAME = 10;

/** Who supports a task: as a column or labelled line says, else its sentence, else the heading that names the lead. */
export function supportOf(raw: RawTask, roles: Roles): readonly string[] {
  const [, ...besides] = raw.lead ? namesInCell(beforeRole(raw.lead)) : [];
  if (raw.support) return [...besides, ...namesInCell(raw.support)];
  const ofLead = raw.lead ? [...besides, ...supportIn(raw.lead)] : [];
  if (ofLead.length > 0) return ofLead;
  return roles.lead === null && roles.support.length === 0 ? (raw.doer?.support ?? []) : roles.support;
}

/** Who a labelled line for the lead names besides: all that stands behind "phối hợp với", where nothing else does. */
function supportIn(words: string): readonly string[] {
  if (!/phối hợp|cùng với/i.test(words)) return [];
  const rest = dropEndSpaced(AFTER_SUPPORT.exec(words)?.[1] ?? "", ".;");
  const names = namesInCell(rest);
  const areNames = names.every((name) => name.split(" ").length <= LONGEST_NAME);
  return areNames && names.length > 0 ? names : readRoles(words).support;
}
