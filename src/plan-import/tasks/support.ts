import { namesInCell } from "../bodies/cell-names";
import { readRoles, type Roles } from "../bodies/roles";
import type { RawTask } from "./raw-task";

/** Who supports a task: as a column or labelled line says, else its sentence, else the heading that names the lead. */
export function supportOf(raw: RawTask, roles: Roles): readonly string[] {
  if (raw.support) return namesInCell(raw.support);
  const ofLead = raw.lead ? readRoles(raw.lead).support : [];
  if (ofLead.length > 0) return ofLead;
  return roles.lead === null && roles.support.length === 0 ? (raw.doer?.support ?? []) : roles.support;
}
