import { parseArgs } from "node:util";
import type { Problem, Result } from "../../src/domain/result";
import { fail, succeed } from "../../src/domain/result";
import type { Day } from "../../src/domain/day";
import { parseDay } from "../../src/domain/day";

/** Every option of the commands. */
export const OPTIONS = {
  plan: { type: "string" },
  sheet: { type: "string" },
  take: { type: "string" },
  as: { type: "string" },
  out: { type: "string" },
  "out-dir": { type: "string" },
  "report-date": { type: "string" },
  form: { type: "string" },
  for: { type: "string" },
  lang: { type: "string" },
  year: { type: "string" },
  issued: { type: "string" },
  by: { type: "string" },
  "return-by": { type: "string" },
  number: { type: "string" },
  title: { type: "string" },
  master: { type: "string" },
  returned: { type: "string", multiple: true },
  prefer: { type: "string" },
  covering: { type: "boolean" },
  repair: { type: "boolean" },
  finish: { type: "boolean" },
  "take-back": { type: "boolean" },
} as const;

/** Values of the options given, and the words that are no options. */
export interface CommandArguments {
  readonly values: Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean | readonly string[]>>>;
  readonly words: readonly string[];
}

/** What a command may be given. */
export interface Taken {
  readonly options: readonly (keyof typeof OPTIONS)[];
  /** How many words that are no options. */
  readonly files: number;
}

/** Parts the words after a command's name into options and the rest; what the command does nothing with is refused. */
export function readArguments(words: readonly string[], taken: Taken): Result<CommandArguments> {
  const asked = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);
  for (const token of asked.tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const isTaken = known(name) && (name === "lang" || taken.options.includes(name));
    if (!isTaken || (OPTIONS[name].type === "boolean" && value !== undefined))
      return fail({ code: "option-unknown", at: inlineValue ? `${rawName}=${value}` : rawName });
    // The next option is no value of this one.
    const isMissing = value === undefined || value === "" || (!inlineValue && /^--?[a-z]/.test(value));
    if (OPTIONS[name].type === "string" && isMissing) return fail({ code: "option-missing", at: rawName });
  }
  if (asked.positionals.includes("")) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const spare = asked.positionals[taken.files];
  if (spare !== undefined) return fail({ code: "option-unknown", at: spare });
  const given: CommandArguments = {
    values: asked.values as CommandArguments["values"],
    words: asked.positionals,
  };
  const language = readLanguage(given);
  return language.ok ? succeed(given) : language;
}

/** A text option that has to be there. */
export function requireOption({ values }: CommandArguments, name: keyof typeof OPTIONS): Result<string> {
  const value = values[name];
  return typeof value === "string" && value !== ""
    ? succeed(value)
    : fail({ code: "option-missing", at: `--${name}` });
}

/** Endings that say what a file is. */
const ENDING = /\.(?:pdf|docx?|xlsx?|xlsm|ods|odt|csv|ics|txt|rtf|html?|zip|json|png)$/i;

/** The file that is to be written, whose name says nothing else than what it will be. */
export function requireOut(given: CommandArguments, ending: ".xlsx" | ".docx" | ".ics"): Result<string> {
  const out = requireOption(given, "out");
  const [said = ""] = out.ok ? (ENDING.exec(out.value) ?? []) : [];
  return out.ok && said !== "" && said.toLowerCase() !== ending
    ? fail<Problem>({ code: "wrong-ending", at: out.value, details: { ending } })
    : out;
}

/** The same where nothing need be written; null then. */
export function readOut(given: CommandArguments, ending: ".xlsx"): Result<string | null> {
  return given.values.out === undefined ? succeed(null) : requireOut(given, ending);
}

/** A day option; null where it is not given. */
export function readDayOption({ values }: CommandArguments, name: keyof typeof OPTIONS): Result<Day | null> {
  const value = values[name];
  if (value === undefined) return succeed(null);
  const day = parseDay(String(value));
  if (day === null) return fail<Problem>({ code: "not-a-day", at: String(value) });
  const isCellDay = day >= "2000-01-01" && day <= "2099-12-31";
  return isCellDay ? succeed(day) : fail<Problem>({ code: "day-beyond", at: String(value) });
}

/** The language option, Vietnamese unless English is asked for. */
export function readLanguage({ values }: CommandArguments): Result<"vi" | "en"> {
  const value = values.lang ?? "vi";
  return value === "vi" || value === "en"
    ? succeed(value)
    : fail({ code: "option-unknown", at: `--lang ${String(value)}` });
}
