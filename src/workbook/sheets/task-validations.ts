import type { TaskColumn } from "../column";
import { taskColumnIndex } from "../column";
import type { DataValidation, ValidationRule } from "../content";
import { FIRST_SERIAL, LAST_SERIAL } from "../serial";
import type { Wording } from "../wording";
import { bodyRange } from "./table-sheet";

/** A cell that takes a date between 2000 and 2099, and says so. */
export const DATE_RULE: ValidationRule = {
  kind: "date",
  operator: "between",
  formula1: `=${FIRST_SERIAL}`,
  formula2: `=${LAST_SERIAL}`,
};

/** Drop-downs and checks of the task table's entry columns. */
export function taskValidations(wording: Wording, rowCount: number): DataValidation[] {
  const { labels, naming } = wording;
  const check = (column: TaskColumn, validation: Omit<DataValidation, "range">): DataValidation => ({
    range: bodyRange(taskColumnIndex(column), rowCount),
    ...validation,
  });
  const fixed = (choices: Readonly<Record<string, string>>): Omit<DataValidation, "range"> =>
    listCheck(wording, Object.values(choices));
  return [
    check("stream", fixed(labels.streams)),
    check("unit", nameCheck(wording, `=${naming.names.unitList}`)),
    check("lead", nameCheck(wording, `=${naming.names.leadList}`)),
    check("dueKind", fixed(labels.dueKinds)),
    ...(["due", "extendedTo", "completedOn", "updatedOn"] as const).map((column) =>
      check(column, dateCheck(wording)),
    ),
    check(
      "offset",
      wholeCheck(wording, -400, 400, labels.messages.offsetPrompt, labels.messages.offsetError),
    ),
    check("offsetUnit", fixed(labels.offsetUnits)),
    check("state", fixed(labels.states)),
    check("percent", {
      rule: { kind: "decimal", operator: "between", minimum: 0, maximum: 1 },
      error: { title: "%", message: labels.messages.percentError, style: "stop" },
    }),
  ];
}

/** A drop-down of fixed words. */
export function listCheck({ labels }: Wording, source: readonly string[]): Omit<DataValidation, "range"> {
  return {
    rule: { kind: "list", source },
    error: { title: labels.messages.listTitle, message: labels.messages.listError, style: "stop" },
  };
}

/** A date, with a prompt that shows the form. */
export function dateCheck({ labels }: Wording): Omit<DataValidation, "range"> {
  const { messages } = labels;
  return {
    rule: DATE_RULE,
    prompt: { title: messages.dateTitle, message: messages.datePrompt },
    error: { title: messages.dateTitle, message: messages.dateError, style: "stop" },
  };
}

function nameCheck({ labels }: Wording, source: string): Omit<DataValidation, "range"> {
  return {
    rule: { kind: "list", source },
    error: { title: labels.messages.listTitle, message: labels.messages.unknownName, style: "warning" },
  };
}

function wholeCheck(
  { labels }: Wording,
  minimum: number,
  maximum: number,
  message: string,
  error: string,
): Omit<DataValidation, "range"> {
  const title = labels.tasks.offset;
  return {
    rule: { kind: "whole", operator: "between", minimum, maximum },
    prompt: { title, message },
    error: { title, message: error, style: "stop" },
  };
}
