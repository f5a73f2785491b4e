import type { Field, Fields } from "../../domain/fields/field";
import { isText } from "../../domain/fields/field";
import {
  BODY_FIELDS,
  HOLIDAY_FIELDS,
  LOG_FIELDS,
  SNAPSHOT_FIELDS,
  TASK_FIELDS,
  UNIT_FIELDS,
} from "../../domain/fields/fields";
import { FLAGS } from "../../domain/status-rule";
import type { CellFormat } from "../content";
import type { TableKey } from "../naming";
import type { Wording } from "../wording";
import type { Check } from "./in-cell";
import { inCell } from "./kinds";
import type { Looks } from "./looks";
import { BODY_LOOKS, HELPER, HOLIDAY_LOOKS, LOG_LOOKS, TASK_LOOKS, UNIT_LOOKS } from "./looks";

/** A table of ours: its fields, and how each looks. */
interface TableSchema<All extends Fields> {
  readonly fields: All;
  readonly looks: Readonly<Record<keyof All, Looks>>;
}

function table<All extends Fields>(fields: All, looks: TableSchema<All>["looks"]): TableSchema<All> {
  return { fields, looks };
}

const FLAG_LOOKS = Object.fromEntries(FLAGS.map((flag) => [flag, { width: 13 }])) as Record<
  (typeof FLAGS)[number],
  Looks
>;

/** All tables with all their columns. */
export const SCHEMA = {
  tasks: table(TASK_FIELDS, TASK_LOOKS),
  units: table(UNIT_FIELDS, UNIT_LOOKS),
  bodies: table(BODY_FIELDS, BODY_LOOKS),
  holidays: table(HOLIDAY_FIELDS, HOLIDAY_LOOKS),
  log: table(LOG_FIELDS, LOG_LOOKS),
  snapshots: table(SNAPSHOT_FIELDS, {
    ...FLAG_LOOKS,
    day: { width: 14, check: null },
    total: { width: 9 },
    dueDone: { width: 13 },
    dueTotal: { width: 11 },
    previous: { width: 10, hidden: true, format: () => HELPER },
  }),
} as const satisfies Readonly<Record<TableKey, unknown>>;

/** The headers of a table by the keys of its columns, which for snapshots are the flags too. */
export function headersOf<Key extends TableKey>(
  key: Key,
  labels: Wording["labels"],
): Readonly<Record<keyof (typeof SCHEMA)[Key]["fields"] & string, string>> {
  const headers: object = key === "snapshots" ? { ...labels.snapshots, ...labels.flags } : labels[key];
  return headers as never;
}

/** A column of a table as it is laid out. */
export interface LaidOutColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly shown: boolean;
  readonly format: CellFormat;
  /** Holds words, by which its rows grow in height. */
  readonly wraps?: boolean;
  readonly formula?: string;
  readonly check?: Check;
}

/** The columns of a table in a wording, with the formulas of those that formulas fill. */
export function layOut<Key extends TableKey>(
  key: Key,
  wording: Wording,
  formulas: Readonly<Partial<Record<string, string>>> = {},
): LaidOutColumn[] {
  const { fields, looks } = SCHEMA[key] as TableSchema<Fields>;
  const headers: Readonly<Record<string, string>> = headersOf(key, wording.labels);
  return Object.entries(fields).map(([name, field]) => {
    const { width, hidden, format, check }: Looks = looks[name] as Looks;
    const formula = formulas[name];
    const rule = field.by === "formula" ? null : check === undefined ? inCell(field).check : check;
    return {
      header: headers[name] ?? name,
      width,
      shown: hidden !== true,
      format: format?.(wording.labels) ?? inCell(field).format,
      wraps: wraps(field),
      ...(formula === undefined ? {} : { formula }),
      ...(rule ? { check: rule(wording) } : {}),
    };
  });
}

function wraps(field: Field): boolean {
  return field.by !== "formula" && (isText(field) || field.kind === "choice");
}
