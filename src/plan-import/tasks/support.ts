import { tokenise } from "../text/tokens";
import { readBodies, readRoles, type Roles } from "../bodies/roles";
import type { RawTask } from "./raw-task";

/** Who supports a task: as a column or labelled line says, else its sentence, else the heading that names the lead. */
export function supportOf(raw: RawTask, roles: Roles): readonly string[] {
  if (raw.support) {
    return namesOf(raw.support);
  }
  const ofLead = raw.lead ? readRoles(raw.lead).support : [];
  if (ofLead.length > 0) return ofLead;
  return roles.lead === null && roles.support.length === 0 ? (raw.doer?.support ?? []) : roles.support;
}

/** Bodies that a cell or labelled line names; words that are no known kind of name are kept as they are. */
function namesOf(words: string): string[] {
  return words.split(/\s*;\s*/).flatMap((part) => {
    const names = readBodies(part, tokenise(part), 0);
    const covered = names.join("").length;
    const plain = part.split(/\s*,\s*/).filter((name) => name !== "");
    return names.length > 0 && covered * 10 >= part.length * 7 ? names : plain;
  });
}
