import { LANGUAGES } from "../../../i18n/language";
import type { Field, Fields } from "../../../domain/fields/field";
import type { HeaderWords } from "../../schema/header-words";
import { headerWords } from "../../schema/header-words";
import type { TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import type { Looks } from "../../schema/tables/looks";
import { SCHEMA } from "../../schema/tables/schema";
import { makeWording } from "../../schema/wording";
import { tableColumns } from "../../sheets/table-columns";

/** The field of a column of ours; undefined for one that counts what others hold. */
export function fieldOf(list: TableKey, key: string): Field | undefined {
  return (SCHEMA[list].fields as Fields)[key];
}

/** Whether nobody types in a column: a formula or a count of ours fills it. */
export function isFilledByUs(list: TableKey, key: string): boolean {
  const field = fieldOf(list, key);
  return field === undefined || field.by === "formula";
}

/** Words by which the columns of each list are known, in every language. */
export const LIST_WORDS: Readonly<Record<TableKey, HeaderWords<string>>> = Object.fromEntries(
  TABLE_KEYS.map((list) => {
    const headers = LANGUAGES.map((language) =>
      Object.fromEntries(tableColumns(list, makeWording(language)).map(({ key, header }) => [key, header])),
    );
    const looks: Readonly<Record<string, Looks>> = SCHEMA[list].looks;
    const synonyms = Object.entries(looks).map(([key, look]) => [key, look.synonyms ?? []] as const);
    return [list, headerWords(headers, Object.fromEntries(synonyms))];
  }),
) as never;

/** The column without which a row of a list says nothing. */
export const MAIN_COLUMN: Readonly<Record<TableKey, string>> = {
  tasks: "title",
  units: "name",
  bodies: "name",
  holidays: "day",
  log: "when",
  snapshots: "day",
  rounds: "recipient",
};
