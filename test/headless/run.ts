import type { Readable } from "node:stream";
import type { Result } from "../../src/domain/result";
import { fail } from "../../src/domain/result";
import { sayProblem } from "./say-problem";
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
import { rollUp } from "./commands/roll-up";
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
  "roll-up": rollUp,
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
