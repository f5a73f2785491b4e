import { LANGUAGES, type Language } from "../../../i18n/language";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { META_ROWS } from "../../sheets/meta";
import type { Wording } from "../../schema/wording";
import { makeWording } from "../../schema/wording";
import { trackerNumbers } from "./tracker-numbers";

/** Whether the hidden sheet says that a build was begun and not finished. */
function isUnfinished(content: WorkbookContent, { naming }: Wording): boolean {
  const meta = content.sheets.find(({ name }) => name === naming.sheets.meta);
  return meta !== undefined && makeGrid(meta).at(META_ROWS.state, 1) === "building";
}

/** The wording of a build that was begun and not finished; null where there is none. */
export function findUnfinished(content: WorkbookContent): Wording | null {
  const wordings = trackerNumbers().flatMap((number) =>
    LANGUAGES.map((language) => makeWording(language, number)),
  );
  return (
    wordings.find((wording) => isUnfinished(content, wording) && keepsLanguage(content, wording)) ?? null
  );
}

function keepsLanguage(content: WorkbookContent, { language, naming }: Wording): boolean {
  const meta = content.sheets.find(({ name }) => name === naming.sheets.meta);
  return meta !== undefined && makeGrid(meta).at(META_ROWS.language, 1) === language;
}

/** A wording none of whose sheets, tables and names is taken by something of the user's own; null where nine are not enough. */
export function findFreeWording(content: WorkbookContent, language: Language): Wording | null {
  const taken = new Set(
    [
      ...content.sheets.flatMap(({ name, tables }) => [
        `sheet ${name}`,
        ...tables.map((table) => `name ${table.name}`),
      ]),
      ...content.names.map(({ name }) => `name ${name}`),
    ].map((name) => name.toLowerCase()),
  );
  const isFree = ({ naming }: Wording): boolean =>
    [
      ...Object.values(naming.sheets).map((name) => `sheet ${name}`),
      ...Object.values(naming.tables).map((name) => `name ${name}`),
      ...Object.values(naming.names).map((name) => `name ${name}`),
    ].every((name) => !taken.has(name.toLowerCase()));
  return (
    trackerNumbers()
      .map((number) => makeWording(language, number))
      .find(isFree) ?? null
  );
}
