import { TABLE_KEYS } from "../../schema/naming";
import { headerIn } from "../places/find-lists";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";

/** Hidden lists of which a copy is open: what people type there counts nowhere. */
export function findingsOfCopied({ content, lists }: Book): Finding[] {
  const own = new Set([...lists.values()].map(({ sheet }) => sheet.name));
  return TABLE_KEYS.flatMap((key): Finding[] => {
    const sheet = lists.get(key)?.sheet;
    const kept = content.sheets.find(({ name }) => name === sheet?.name);
    if (!sheet || kept?.visibility === "visible") return [];
    const copies = content.sheets.filter(
      (other) =>
        other.visibility === "visible" &&
        !own.has(other.name) &&
        (other.name.startsWith(`${sheet.name} (`) || headerIn(other, key) !== null),
    );
    const names = copies.map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ code: "list-hidden", at: sheet.name, count: 1, repairable: false, names }];
  });
}
