import type { TASK_FIELDS } from "../../../domain/fields/fields";
import { FLAGS, type Flag } from "../../../domain/status-rule";
import type { CellFormat } from "../../page/content";
import type { Wording } from "../wording";
import type { Check } from "../kinds/in-cell";

/** How a column looks, beyond what its kind says. */
export interface Looks {
  /** Characters. */
  readonly width: number;
  /** Not shown until wanted. */
  readonly hidden?: true;
  /** Characters in a copy, narrower so that all fits on a printed page; columns without are not shown there. */
  readonly copyWidth?: number;
  /** What people rename the header to, without accents. */
  readonly synonyms?: readonly string[];
  readonly format?: () => CellFormat;
  /** Number formats that older versions gave it. */
  readonly replaces?: readonly string[];
  /** null where nobody types. */
  readonly check?: ((wording: Wording) => Check) | null;
}

const hidden = true;

/** What a formula gives to be read. */
export const RESULT: CellFormat = { horizontal: "left", numberFormat: "0" };

/** What a formula gives to other formulas. */
export const HELPER: CellFormat = { numberFormat: "0" };

/** How older trackers showed the effective due date; Excel may tell a language by its name. */
const MONTHS_IN_WORDS = ['dd" tháng "m", "yyyy', "[$-409]d mmmm yyyy", "[$-en-US]d mmmm yyyy"];

const helper = { width: 10, hidden, format: () => HELPER } as const;

/**
 * The looks of the task table in the order of its columns. Code, flag, task, unit, who leads, due dates and state are seen
 * beside the pane on a screen of 1,366 pixels, which leaves 960 for cells.
 */
export const TASK_LOOKS: Readonly<Record<keyof typeof TASK_FIELDS, Looks>> = {
  id: { width: 8, copyWidth: 8, synonyms: ["ma nhiem vu", "ma viec", "ma so", "id", "code"] },
  flag: { width: 18, copyWidth: 15, format: () => RESULT },
  section: { width: 7, hidden },
  stream: { width: 16, hidden },
  title: {
    width: 34,
    copyWidth: 28,
    synonyms: ["noi dung nhiem vu", "ten nhiem vu", "noi dung cong viec", "cong viec", "viec", "task"],
  },
  shortTitle: { width: 30, hidden },
  unit: { width: 16, copyWidth: 13, synonyms: ["ten don vi"], check: nameCheck("unitList") },
  lead: {
    width: 16,
    copyWidth: 13,
    synonyms: ["don vi chu tri", "dau moi chu tri", "co quan chu tri"],
    check: nameCheck("leadList"),
  },
  support: { width: 22, hidden },
  follower: { width: 18, hidden },
  dueText: { width: 20, hidden, copyWidth: 12 },
  dueKind: { width: 13, hidden },
  due: { width: 11 },
  offset: { width: 12, hidden, check: offsetCheck },
  offsetUnit: { width: 14, hidden },
  extendedTo: { width: 12, hidden },
  effectiveDue: { width: 14, copyWidth: 14, replaces: MONTHS_IN_WORDS },
  state: {
    width: 13,
    copyWidth: 13,
    synonyms: ["tinh trang", "trang thai thuc hien", "tinh hinh", "tinh hinh thuc hien", "status"],
  },
  percent: {
    width: 7,
    hidden,
    copyWidth: 6,
    synonyms: ["% hoan thanh", "ty le", "ty le hoan thanh", "ty le %", "tien do %", "% tien do"],
  },
  completedOn: {
    width: 12,
    copyWidth: 10,
    synonyms: ["ngay xong", "ngay hoan tat", "hoan thanh ngay", "ngay ht"],
  },
  daysLeft: { width: 10, copyWidth: 8, format: () => RESULT },
  product: {
    width: 24,
    copyWidth: 18,
    synonyms: ["san pham", "minh chung", "san pham minh chung", "ket qua"],
  },
  difficulty: { width: 28, copyWidth: 18, synonyms: ["kho khan", "vuong mac"] },
  proposal: { width: 28, copyWidth: 18, synonyms: ["de xuat kien nghi", "kien nghi de xuat"] },
  lateReason: { width: 24, hidden, copyWidth: 16, synonyms: ["nguyen nhan cham", "ly do qua han"] },
  note: { width: 24, hidden, copyWidth: 14, synonyms: ["ghi chu khac"] },
  updatedOn: { width: 12, hidden, copyWidth: 10, synonyms: ["ngay cap nhat"] },
  event: helper,
  reminder: helper,
  urgency: helper,
  concern: helper,
  dueDay: helper,
  extendedDay: helper,
  completedDay: helper,
  fromEvent: helper,
  lastBefore: helper,
  lastDay: helper,
  stateText: helper,
  unreadable: helper,
  completed: helper,
  onTimeline: helper,
  inWeeks: helper,
};

/** The looks of the unit table. */
export const UNIT_LOOKS = {
  code: { width: 9 },
  name: { width: 34 },
  shortName: { width: 18 },
  group: { width: 16 },
  pilot: { width: 11 },
  event: { width: 14 },
  contact: { width: 24 },
  email: { width: 28 },
  eventDay: helper,
} as const;

/** The looks of the body table. */
export const BODY_LOOKS = {
  code: { width: 9 },
  name: { width: 40 },
  shortName: { width: 22 },
  otherNames: { width: 34 },
  contact: { width: 24 },
  email: { width: 28 },
} as const;

/** The looks of the holiday table. */
export const HOLIDAY_LOOKS = { day: { width: 14 }, name: { width: 40 }, kind: { width: 14 } } as const;

/** The looks of the log. */
export const LOG_LOOKS = {
  when: { width: 17 },
  id: { width: 10 },
  field: { width: 22 },
  before: { width: 32 },
  after: { width: 32 },
  reason: { width: 28 },
  source: { width: 24 },
} as const;

/** The looks of the table of snapshots, which nobody types. */
export const SNAPSHOT_LOOKS = {
  day: { width: 14, check: null },
  total: { width: 9 },
  ...(Object.fromEntries(FLAGS.map((flag) => [flag, { width: 13 }])) as Record<Flag, Looks>),
  dueDone: { width: 13 },
  dueTotal: { width: 11 },
  previous: helper,
} as const;

/** The looks of the table that tells who has answered. */
export const ROUND_LOOKS = {
  round: { width: 6 },
  recipient: { width: 30 },
  sentOn: { width: 11 },
  returnBy: { width: 11 },
  standing: { width: 23, format: () => ({ horizontal: "left" }) },
  returnedOn: { width: 11 },
  outcome: { width: 17 },
  taken: { width: 7 },
  refused: { width: 8 },
  waiting: { width: 7 },
  file: { width: 22 },
  note: { width: 18 },
} as const satisfies Readonly<Record<string, Looks>>;

/** A drop-down of names that also takes others. */
function nameCheck(list: "unitList" | "leadList"): (wording: Wording) => Check {
  return ({ labels, naming }) => ({
    rule: { kind: "list", source: `=${naming.names[list]}` },
    error: { title: labels.messages.listTitle, message: labels.messages.unknownName, style: "warning" },
  });
}

function offsetCheck({ labels }: Wording): Check {
  const { offsetPrompt, offsetError } = labels.messages;
  const title = labels.tasks.offset;
  return {
    rule: { kind: "whole", operator: "between", minimum: -400, maximum: 400 },
    prompt: { title, message: offsetPrompt },
    error: { title, message: offsetError, style: "stop" },
  };
}
