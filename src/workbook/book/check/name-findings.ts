import type { FindingCode } from "../../../i18n/findings";
import { NAME_FIELDS } from "../../../domain/listed-names";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import { doubledPeople, unlistedNames } from "../../../domain/unlisted-names";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";
import { MOST_TOLD, placesOf } from "./findings";

/** Bodies that tasks name and that come into their list again, which is gone. */
export function findingsOfBodies(names: readonly string[], { wording }: Book): Finding[] {
  const at = wording.naming.sheets.bodies;
  return names.length === 0
    ? []
    : [{ code: "bodies-named", at, count: names.length, repairable: true, names: names.slice(0, MOST_TOLD) }];
}

/** Names in rows that the lists do not know, each with what it most probably means; those that mean nobody together. */
export function findingsOfNames(tracker: Tracker): Finding[] {
  const unlisted = unlistedNames(tracker);
  const doubled = doubledPeople(tracker).map((people): Finding => {
    const names = [...new Set(people.map(({ name }) => name))];
    return { code: "name-doubled", ...placesOf(people.map(({ code }) => code)), repairable: false, names };
  });
  const proposed = unlisted.flatMap(({ field, name, rows, proposal, isMisspelt }): Finding[] => {
    const code: FindingCode = isMisspelt ? "name-misspelt" : `${field}-unknown`;
    return proposal === null
      ? []
      : [{ code, ...placesOf(rows.map(codeOf)), repairable: isMisspelt, names: [name], proposal }];
  });
  const unexplained = NAME_FIELDS.flatMap((field): Finding[] => {
    const unknown = unlisted.filter((one) => one.field === field && one.proposal === null);
    const rows = [...new Set(unknown.flatMap((one) => one.rows))].map(codeOf);
    const names = unknown.slice(0, MOST_TOLD).map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ code: `${field}-unknown`, ...placesOf(rows), repairable: false, names }];
  });
  return [...doubled, ...proposed, ...unexplained];
}

function codeOf({ id, title }: Task): string {
  return id.trim() === "" ? title : id;
}
