import { entryKeys, isText, type Field, type Fields, type RecordOf } from "../../../domain/fields/field";
import {
  BODY_FIELDS,
  HOLIDAY_FIELDS,
  LOG_FIELDS,
  ROUND_FIELDS,
  SNAPSHOT_FIELDS,
  TASK_FIELDS,
  UNIT_FIELDS,
} from "../../../domain/fields/fields";
import type { CellFormat } from "../../page/content";
import type { TableKey } from "../naming";
import type { Wording } from "../wording";
import type { Check } from "../kinds/in-cell";
import { inCell } from "../kinds/kinds";
import {
  BODY_LOOKS,
  HOLIDAY_LOOKS,
  LOG_LOOKS,
  ROUND_LOOKS,
  SNAPSHOT_LOOKS,
  TASK_LOOKS,
  UNIT_LOOKS,
  type Looks,
} from "./looks";

/**
 * A table of ours: its fields, how each looks in the order of the columns, and those of which one is filled in every row
 * that is in use.
 */
interface TableSchema<All extends Fields> {
  readonly fields: All;
  readonly looks: Readonly<Record<keyof All, Looks>>;
  readonly entered: readonly string[];
}

function table<All extends Fields>(
  fields: All,
  looks: TableSchema<All>["looks"],
  entered: readonly (keyof RecordOf<All> & string)[] = entryKeys(fields),
): TableSchema<All> {
  return { fields, looks, entered };
}

/** All tables with all their columns. */
export const SCHEMA = {
  tasks: table(TASK_FIELDS, TASK_LOOKS),
  units: table(UNIT_FIELDS, UNIT_LOOKS, ["code", "name"]),
  bodies: table(BODY_FIELDS, BODY_LOOKS, ["code", "name"]),
  holidays: table(HOLIDAY_FIELDS, HOLIDAY_LOOKS),
  log: table(LOG_FIELDS, LOG_LOOKS),
  snapshots: table(SNAPSHOT_FIELDS, SNAPSHOT_LOOKS, ["day", "total"]),
  rounds: table(ROUND_FIELDS, ROUND_LOOKS, ["round", "recipient"]),
} as const satisfies Readonly<Record<TableKey, unknown>>;

/** What people enter in a row of a table. */
export type RecordOfTable<Key extends TableKey> = RecordOf<(typeof SCHEMA)[Key]["fields"]>;

/** The headers of a table by the keys of its columns, in their order; of snapshots some are the flags. */
export function headersOf(key: TableKey, labels: Wording["labels"]): Readonly<Record<string, string>> {
  const words: Readonly<Record<string, string>> =
    key === "snapshots" ? { ...labels.snapshots, ...labels.flags } : labels[key];
  return Object.fromEntries(Object.keys(SCHEMA[key].looks).map((name) => [name, words[name] ?? name]));
}

/** A column of a table as it is laid out. */
export interface LaidOutColumn {
  /** Of its field, or of what is counted in it. */
  readonly key: string;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly shown: boolean;
  readonly format: CellFormat;
  /** Number formats that it is not to keep. */
  readonly replaces?: readonly string[];
  /** Holds words, by which its rows grow in height. */
  readonly wraps?: boolean;
  readonly formula?: string;
  readonly check?: Check;
}

/** The columns of a table in a wording, with the formulas of those that formulas fill. */
export function layOut(
  key: TableKey,
  wording: Wording,
  formulas: Readonly<Partial<Record<string, string>>> = {},
): LaidOutColumn[] {
  const { fields, looks } = SCHEMA[key] as TableSchema<Fields>;
  const headers = headersOf(key, wording.labels);
  return (Object.entries(looks) as [string, Looks][]).map(
    ([name, { width, hidden, format, replaces, check }]) => {
      const field = fields[name] as Field;
      const formula = formulas[name];
      const rule = field.by === "formula" ? null : check === undefined ? inCell(field).check : check;
      return {
        key: name,
        header: headers[name] ?? name,
        width,
        shown: hidden !== true,
        format: format?.() ?? formatOf(field),
        ...(replaces === undefined ? {} : { replaces }),
        wraps: wraps(field),
        ...(formula === undefined ? {} : { formula }),
        ...(rule ? { check: rule(wording) } : {}),
      };
    },
  );
}

/** A formula in a cell formatted as text would be shown as it is spelled. */
function formatOf(field: Field): CellFormat {
  return field.by === "formula" && isText(field) ? {} : inCell(field).format;
}

function wraps(field: Field): boolean {
  return field.by !== "formula" && (isText(field) || field.kind === "choice");
}
