import * as fc from "fast-check";
import { OPEN_FIELDS, emptyValue, isEmptyValue, sameValue } from "../../src/domain/merge/field";
import type { OpenField } from "../../src/domain/merge/field";
import type { Merged } from "../../src/domain/merge/merge-copies";
import { mergeCopies } from "../../src/domain/merge/merge-copies";
import type { RecognisedCopy } from "../../src/domain/merge/recognise";
import type { FieldValue, Reading, ReturnedRow } from "../../src/domain/merge/returned-copy";
import type { Preference } from "../../src/domain/merge/settle";
import type { Task } from "../../src/domain/task";
import { TASK_STATES } from "../../src/domain/fields/choices";
import type { Tracker } from "../../src/domain/tracker";
import { isLongRun } from "../setup/long";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const DAYS = ["2021-04-01", "2021-04-02", "2021-04-03"].map(day);
const TEXTS = ["", "Đã họp", "Thiếu kinh phí", "=1+1", "xong"];

/** Few values for each field, so that copies often agree and often differ. */
const VALUES: Readonly<Record<OpenField, readonly FieldValue[]>> = {
  state: [null, ...TASK_STATES],
  percent: [null, 0, 0.5, 1],
  completedOn: [null, ...DAYS],
  updatedOn: [null, ...DAYS],
  product: TEXTS,
  difficulty: TEXTS,
  proposal: TEXTS,
  lateReason: TEXTS,
  note: TEXTS,
};

type Fields = Partial<Record<OpenField, FieldValue>>;

const fields: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(OPEN_FIELDS.map((field) => [field, fc.constantFrom(...VALUES[field])])) as Record<
    OpenField,
    fc.Arbitrary<FieldValue>
  >,
  { requiredKeys: [] },
);

const ROWS = 4;

interface Round {
  readonly sent: readonly Task[];
  readonly master: readonly Task[];
  readonly copies: readonly RecognisedCopy[];
}

const rounds: fc.Arbitrary<Round> = fc
  .record({
    sent: fc.array(fields, { minLength: ROWS, maxLength: ROWS }),
    master: fc.array(fields, { minLength: ROWS, maxLength: ROWS }),
    copies: fc.array(
      fc.record({
        round: fc.integer({ min: 1, max: 2 }),
        recipient: fc.constantFrom("Tây Hồ", "Đông Anh"),
        typed: fc.array(fields, { maxLength: ROWS }),
        other: fc.option(fc.array(fields, { minLength: ROWS, maxLength: ROWS })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ sent, master, copies }) => {
    const rows = sent.map((own, index): Task => ({ ...makeNumberedTask(index + 1), ...own }) as Task);
    return {
      sent: rows,
      master: rows.map((task, index): Task => ({ ...task, ...master[index] }) as Task),
      copies: copies.map(({ other, ...copy }, index) =>
        copyOf(rows, index, {
          ...copy,
          otherRounds:
            other === null ? [] : [rows.map((task, row): Task => ({ ...task, ...other[row] }) as Task)],
        }),
      ),
    };
  });

function copyOf(
  sentRows: readonly Task[],
  index: number,
  {
    typed,
    ...about
  }: Pick<RecognisedCopy, "round" | "recipient" | "otherRounds"> & { readonly typed: readonly Fields[] },
): RecognisedCopy {
  const rows = sentRows.map((task, row): ReturnedRow => {
    const returned = { ...task, ...typed[row] } as Task;
    const readings = OPEN_FIELDS.map((field) => [field, readingOf(returned[field])]);
    return { id: task.id, readings: Object.fromEntries(readings), place: `Nhiệm vụ!${row + 5}` };
  });
  return {
    copy: {
      file: `copy-${index}.xlsx`,
      base: null,
      rows,
      proposals: [],
      facts: [],
      filledBy: "",
      unread: [],
    },
    recognisedBy: "ids",
    by: "unit",
    ...about,
    sentRows,
    remarks: [],
  };
}

function readingOf(value: FieldValue): Reading {
  if (isEmptyValue(value) || value === null) return { kind: "empty" };
  return { kind: "value", value, raw: typeof value === "object" ? value.raw : value };
}

const preferences = fc.constantFrom<Preference>(null, "master", "returned");

function trackerOf(tasks: readonly Task[]): Tracker {
  return makeTracker({ tasks });
}

/** Every value typed in a copy that differs from what was sent. */
function typedValues({ copies }: Round): { id: string; field: OpenField; value: FieldValue; file: string }[] {
  return copies.flatMap(({ copy, sentRows }) =>
    copy.rows.flatMap(({ id, readings }) =>
      OPEN_FIELDS.flatMap((field) => {
        const reading = readings[field];
        const sent = sentRows?.find((task) => task.id === id)?.[field] ?? emptyValue(field);
        if (reading?.kind !== "value" || sameValue(reading.value, sent)) return [];
        return [{ id, field, value: reading.value, file: copy.file }];
      }),
    ),
  );
}

function holds({ tasks, changes }: Merged, id: string, field: OpenField, value: FieldValue): boolean {
  const task = tasks.find((one) => one.id === id);
  const isInResult = task !== undefined && sameValue(task[field], value);
  const isTold = changes.some(
    (change) =>
      change.id === id &&
      change.field === field &&
      (sameValue(change.to as FieldValue, value) || sameValue(change.from, value)),
  );
  return isInResult || isTold;
}

describe("whatever was changed on both sides", () => {
  test("each value typed in a copy is in the result or told", () => {
    fc.assert(
      fc.property(rounds, preferences, (round, preference) => {
        const merged = mergeCopies(trackerOf(round.master), round.copies, { preference });
        for (const { id, field, value } of typedValues(round))
          expect(holds(merged, id, field, value)).toBe(true);
      }),
      { numRuns: isLongRun ? 400 : 120 },
    );
  });

  test("each value of the master stays or is told with what replaced it", () => {
    fc.assert(
      fc.property(rounds, preferences, (round, preference) => {
        const merged = mergeCopies(trackerOf(round.master), round.copies, { preference });
        for (const task of round.master) {
          for (const field of OPEN_FIELDS) expect(holds(merged, task.id, field, task[field])).toBe(true);
        }
      }),
      { numRuns: isLongRun ? 400 : 120 },
    );
  });

  test("the master loses nothing that it alone changed, unless the copies are preferred", () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom<Preference>(null, "master"), (round, preference) => {
        const merged = mergeCopies(trackerOf(round.master), round.copies, { preference });
        round.master.forEach((task, index) => {
          for (const field of OPEN_FIELDS) {
            const sent = round.sent[index]?.[field] ?? emptyValue(field);
            if (!sameValue(sent, task[field])) expect(merged.tasks[index]?.[field]).toEqual(task[field]);
          }
        });
      }),
      { numRuns: isLongRun ? 400 : 120 },
    );
  });

  test("an emptied cell changes nothing", () => {
    fc.assert(
      fc.property(rounds, preferences, (round, preference) => {
        const emptied = round.copies.map((one) => ({
          ...one,
          copy: {
            ...one.copy,
            rows: one.copy.rows.map((row) => ({
              ...row,
              readings: Object.fromEntries(OPEN_FIELDS.map((field) => [field, { kind: "empty" } as const])),
            })),
          },
        }));
        expect(mergeCopies(trackerOf(round.master), emptied, { preference }).tasks).toEqual(round.master);
      }),
    );
  });

  test("merging what was merged changes nothing", () => {
    fc.assert(
      fc.property(rounds, preferences, (round, preference) => {
        const once = mergeCopies(trackerOf(round.master), round.copies, { preference });
        const twice = mergeCopies(trackerOf(once.tasks), round.copies, { preference });
        expect(twice.tasks).toEqual(once.tasks);
        expect(twice.changes.filter(({ kind }) => kind === "applied" || kind === "new")).toEqual([]);
      }),
      { numRuns: isLongRun ? 400 : 120 },
    );
  });

  test("the order in which files are chosen has no say", () => {
    fc.assert(
      fc.property(rounds, preferences, (round, preference) => {
        const forth = mergeCopies(trackerOf(round.master), round.copies, { preference });
        const back = mergeCopies(trackerOf(round.master), [...round.copies].reverse(), { preference });
        expect(back).toEqual(forth);
      }),
      { numRuns: isLongRun ? 400 : 120 },
    );
  });
});
