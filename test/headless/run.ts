import type { Readable } from "node:stream";
import { fillSentence, sentenceOf } from "../../src/i18n/sentence";
import { planImportEn } from "../../src/i18n/plan-import.en";
import { planImportVi } from "../../src/i18n/plan-import.vi";
import { sharingEn } from "../../src/i18n/sharing.en";
import { sharingVi } from "../../src/i18n/sharing.vi";
import { xlsxEn } from "../../src/i18n/xlsx.en";
import { xlsxVi } from "../../src/i18n/xlsx.vi";
import type { Problem, Result } from "../../src/domain/result";
import { fail } from "../../src/domain/result";
import { readArguments } from "./arguments";
import type { CommandArguments } from "./arguments";
import { calendar } from "./commands/calendar";
import { check } from "./commands/check";
import { build } from "./commands/build";
import { deadlines } from "./commands/deadlines";
import { letters } from "./commands/letters";
import { merge } from "./commands/merge";
import { parse } from "./commands/parse";
import { report } from "./commands/report";
import { revise } from "./commands/revise";
import { split } from "./commands/split";
import { status } from "./commands/status";

/** What a command may use besides its arguments. */
export interface Surroundings {
  readonly now: Date;
  readonly input: Readable;
}

/** What a run leaves: text for the two streams and the exit code (0 done, 2 bad input). */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly exitCode: 0 | 2;
}

/** A command: gives what it prints, or the problem in its way. */
export type Command = (given: CommandArguments, surroundings: Surroundings) => Promise<Result<string>>;

const COMMANDS: Readonly<Record<string, Command>> = {
  build,
  parse,
  status,
  deadlines,
  check,
  split,
  merge,
  revise,
  report,
  letters,
  calendar,
};

/** Runs one command of the add-in without Excel. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const [name = "", ...rest] = words;
  const language = rest[rest.indexOf("--lang") + 1] === "en" && rest.includes("--lang") ? "en" : "vi";
  const result = await runNamed(name, rest, surroundings);
  if (result.ok) return { output: result.value, error: "", exitCode: 0 };
  return { output: "", error: sayProblem(result.problem, language), exitCode: 2 };
}

async function runNamed(
  name: string,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<Result<string>> {
  const command = COMMANDS[name];
  if (!command) return fail({ code: "unknown-command", at: name });
  const given = readArguments(words);
  return given.ok ? command(given.value, surroundings) : given;
}

function sayProblem(problem: Problem, language: "vi" | "en"): string {
  const own = sentenceOf(problem, language);
  if (own !== undefined) return own;
  const file: Readonly<Record<string, unknown>> =
    language === "en"
      ? { ...xlsxEn, ...planImportEn, ...sharingEn.problems }
      : { ...xlsxVi, ...planImportVi, ...sharingVi.problems };
  const sentence = file[problem.code];
  const text =
    typeof sentence === "function"
      ? String(sentence(problem.details ?? {}))
      : String(sentence ?? problem.code);
  return problem.at === undefined ? text : `${problem.at}: ${fillSentence(text, problem)}`;
}
