import type { Readable } from "node:stream";
import type { Result } from "../../src/domain/result";
import { fail } from "../../src/domain/result";
import { sayProblem } from "./say-problem";
import { readArguments } from "./arguments";
import { TAKEN, isCommand, type CommandName } from "./taken";
import type { CommandArguments } from "./arguments";

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

/** Each is loaded when it is asked for: readers of Word and PDF files, and a whole office.js, take their time. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import("./commands/build")).build,
  parse: async () => (await import("./commands/parse")).parse,
  status: async () => (await import("./commands/status")).status,
  deadlines: async () => (await import("./commands/deadlines")).deadlines,
  check: async () => (await import("./commands/check")).check,
  split: async () => (await import("./commands/split")).split,
  merge: async () => (await import("./commands/merge")).merge,
  revise: async () => (await import("./commands/revise")).revise,
  report: async () => (await import("./commands/report")).report,
  letters: async () => (await import("./commands/letters")).letters,
  calendar: async () => (await import("./commands/calendar")).calendar,
  "roll-up": async () => (await import("./commands/roll-up")).rollUp,
  next: async () => (await import("./commands/next")).next,
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
  if (!isCommand(name)) return fail({ code: "unknown-command", at: name });
  const given = readArguments(words, TAKEN[name]);
  return given.ok ? (await COMMANDS[name]())(given.value, surroundings) : given;
}
