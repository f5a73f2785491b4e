import { Phrases } from "./phrases";
import { isCapital, touches, type Token, type Tokens } from "./tokens";

/** Stands for any number among the words that a rule can begin with. */
const ANY_NUMBER = "#";

/** The words that a rule can begin with, and whether it can also read nothing at all. */
interface Begins {
  readonly words: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

type Beginning = Readonly<{ begins?: Begins | undefined }>;

/** The words with which any of some rules can begin. */
function beginsOfAny(choices: readonly Beginning[], isEmpty: boolean): Begins | undefined {
  const known = choices.flatMap(({ begins }) => begins ?? []);
  const words = new Set(known.flatMap((begins) => [...begins.words]));
  return known.length < choices.length ? undefined : { words, isEmpty };
}

function beginsOfAll(steps: readonly Beginning[]): Begins | undefined {
  const last = steps.findIndex(({ begins }) => begins?.isEmpty !== true);
  return beginsOfAny(last < 0 ? steps : steps.slice(0, last + 1), last < 0);
}

/** A rule that is asked only where it can begin, so that most words of a text cost one look-up. */
function guarded(rule: Asked, begins: Begins | undefined): Asked & Beginning {
  if (!begins || begins.isEmpty) return Object.assign(rule, { begins });
  const { words } = begins;
  const takesNumbers = words.has(ANY_NUMBER);
  const asked: Asked = (tokens, index, meant) => {
    const here = tokens[index];
    const canBegin = here && (words.has(here.text) || (takesNumbers && here.kind === "number"));
    return canBegin ? rule(tokens, index, meant) : null;
  };
  return Object.assign(asked, { begins });
}

type Asked = (tokens: Tokens, index: number, meant?: unknown[]) => number | null;

/**
 * Reads tokens from an index on: the index after what it reads, or null where it does not read. A rule that means
 * something gives its one meaning to `meant`; of one that is looked at, left out or in brackets, it is not asked.
 */
export interface Rule<Meaning = void> extends Beginning {
  (tokens: Tokens, index: number, meant?: unknown[]): number | null;
  readonly means?: Meaning;
}

/** Any rule, whatever it means. */
export type Step = Rule<unknown>;

/** Where something was read, as token indexes, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What those among some steps mean that mean something, in order. */
export type ValuesOf<Steps> = Steps extends readonly [infer First, ...infer Rest]
  ? First extends Rule<infer Meaning>
    ? [Meaning] extends [void]
      ? ValuesOf<Rest>
      : [Meaning, ...ValuesOf<Rest>]
    : ValuesOf<Rest>
  : [];

/** What a rule reads at an index, with its meaning, or null. */
export function readAt<Meaning>(
  rule: Rule<Meaning>,
  tokens: Tokens,
  index: number,
): { value: Meaning; end: number } | null {
  const meant: unknown[] = [];
  const end = rule(tokens, index, meant);
  return end === null ? null : { value: meant[0] as Meaning, end };
}

/** One step after the other; `make` gets what they mean, and null from it means "does not read". */
export function read<const Steps extends readonly Step[], Meaning>(
  steps: Steps,
  make: (values: ValuesOf<Steps>, place: Place, tokens: Tokens) => Meaning | null,
): Rule<Meaning> {
  const whole: Rule<Meaning> = (tokens, index, meant) => {
    const values: unknown[] = [];
    const end = endOfAll(steps, tokens, index, values);
    const value = end === null ? null : make(values as ValuesOf<Steps>, { start: index, end }, tokens);
    if (value !== null) meant?.push(value);
    return value === null ? null : end;
  };
  return guarded(whole, beginsOfAll(steps));
}

function endOfAll(steps: readonly Step[], tokens: Tokens, index: number, meant?: unknown[]): number | null {
  let end: number | null = index;
  for (const step of steps) {
    end = step(tokens, end, meant);
    if (end === null) return null;
  }
  return end;
}

/** One rule after the other. */
export function sequence(...rules: readonly Step[]): Rule {
  return guarded((tokens, index) => endOfAll(rules, tokens, index), beginsOfAll(rules));
}

/** The first of some rules that reads. */
export function oneOf<Meaning>(...rules: readonly Rule<Meaning>[]): Rule<Meaning> {
  const first: Rule<Meaning> = (tokens, index, meant) => {
    for (const choice of rules) {
      const end = choice(tokens, index, meant);
      if (end !== null) return end;
    }
    return null;
  };
  return guarded(
    first,
    beginsOfAny(
      rules,
      rules.some(({ begins }) => begins?.isEmpty === true),
    ),
  );
}

/** Any token of which something holds: `token(isAcronym)`. */
export function token(holds: (token: Token) => boolean): Rule {
  return (tokens, index) => {
    const here = tokens[index];
    return here !== undefined && holds(here) ? index + 1 : null;
  };
}

/** One token that means something: `value(dayValue)`. */
export function value<Meaning>(of: (token: Token) => Meaning | null): Rule<Meaning> {
  return (tokens, index, meant) => {
    const here = tokens[index];
    const found = here ? of(here) : null;
    if (found !== null) meant?.push(found);
    return found === null ? null : index + 1;
  };
}

/** One number that means something, by its digits: `number((digits) => …)`. */
export function number<Meaning>(of: (digits: string) => Meaning | null): Rule<Meaning> {
  return guarded(
    value(({ text }) => of(text)),
    { words: new Set([ANY_NUMBER]), isEmpty: false },
  );
}

/** One of some words or signs: `word("ngày", "lúc")`. */
export function word(...texts: readonly string[]): Rule {
  return guarded((_, index) => index + 1, { words: new Set(texts), isEmpty: false });
}

/** One of many words: `among("của về cho tại")`. */
export function among(texts: string): Rule {
  return word(...texts.split(" "));
}

/** The longest of some phrases: `phrase(LEVELS)`, `phrase("cấp xã|xã")`. */
export function phrase(given: Phrases | string): Rule {
  return longest(typeof given === "string" ? new Phrases(given) : given);
}

/** The longest of some phrases, with its meaning: `meaning({ "thượng tuần": "first-third" })`. */
export function meaning<Meaning>(meanings: Readonly<Record<string, Meaning>>): Rule<Meaning> {
  return longest(new Phrases(Object.keys(meanings).join("|")), meanings);
}

function longest<Meaning>(phrases: Phrases, meanings?: Readonly<Record<string, Meaning>>): Rule<Meaning> {
  const known: Rule<Meaning> = (tokens, index, meant) => {
    const words = phrases.at(tokens, index);
    if (words && meanings) meant?.push(meanings[words.join(" ")]);
    return words ? index + words.length : null;
  };
  return guarded(known, { words: new Set(phrases.firstWords()), isEmpty: false });
}

/** What a rule reads means this: `as(word("trước"), -1)`. */
export function as<const Meaning>(rule: Step, means: Meaning): Rule<Meaning> {
  return read([sequence(rule)], () => means);
}

/** Where a rule reads: the place of its words. */
export function place(rule: Step): Rule<Place> {
  return read([sequence(rule)], (_, found) => found);
}

/** What a rule reads, or nothing: never null. */
export function optional(rule: Step): Rule {
  return orNothing((tokens, index) => rule(tokens, index) ?? index, rule);
}

/** What a rule means, or null without a word: never stops a sequence. */
export function maybe<Meaning>(rule: Rule<Meaning>): Rule<Meaning | null> {
  return orNothing((tokens, index, meant) => {
    const end = rule(tokens, index, meant);
    if (end === null) meant?.push(null);
    return end ?? index;
  }, rule);
}

function orNothing<Meaning>(rest: Rule<Meaning>, { begins }: Beginning): Rule<Meaning> {
  return Object.assign(rest, { begins: begins && { words: begins.words, isEmpty: true } });
}

/** A rule again and again, at least once and at most so often. */
export function repeated(rule: Step, most: number): Rule {
  return sequence(list(rule, (_, index) => index, most));
}

/** Several in a row, parted by a join, at most so many: "5, 6 và 7". */
export function list<Meaning>(rule: Rule<Meaning>, join: Rule, most: number): Rule<readonly Meaning[]> {
  const all: Rule<readonly Meaning[]> = (tokens, index, meant) => {
    const values: unknown[] = [];
    let end: number | null = null;
    let next: number | null = index;
    for (let count = 0; next !== null && count < most; count += 1) {
      const found: number | null = rule(tokens, next, values);
      if (found === null) break;
      end = found;
      next = join(tokens, end);
    }
    if (end !== null) meant?.push(values);
    return end;
  };
  return guarded(all, rule.begins);
}

/** Looks at what stands here or before, and reads nothing. */
function look(holds: (tokens: Tokens, index: number) => boolean): Rule {
  const looking: Rule = (tokens, index) => (holds(tokens, index) ? index : null);
  return Object.assign(looking, { begins: { words: new Set<string>(), isEmpty: true } });
}

/** Nothing, where a rule does not read: `sequence(word("xã"), unless(word("hội")))`. */
export function unless(rule: Step): Rule {
  return look((tokens, index) => rule(tokens, index) === null);
}

/** Nothing, where a rule reads. */
export function ahead(rule: Step): Rule {
  return look((tokens, index) => rule(tokens, index) !== null);
}

/** Nothing, where a rule reads exactly so many tokens before: `after(sequence(word("văn"), word("hóa")), 2)`. */
export function after(rule: Step, length: number): Rule {
  return look((tokens, index) => index >= length && rule(tokens, index - length) === index);
}

/** Nothing, where no space stands before this token. */
export const tight: Rule = look((tokens, index) => touches(tokens, index - 1));

/** The first token of a text. */
export const opening: Rule = look((_, index) => index === 0);

/** Nothing, where the text ends. */
export const ending: Rule = look((tokens, index) => index >= tokens.length);

/** Any token. */
export const ANY = token(() => true);

/** A word of letters. */
export const WORD = token(({ kind }) => kind === "word");

/** A word with a capital letter. */
export const CAPITAL = token(isCapital);

/** A word written small. */
export const SMALL = token((here) => here.kind === "word" && !isCapital(here));

/** A comma, a bracket, a dash: what is neither a word nor a number. */
export const SIGN = token(({ kind }) => kind === "sign");

/** A run of digits. */
export const NUMBER = sequence(number((digits) => digits));

/** Whether a rule reads somewhere from one index up to another. */
export function readsWithin(rule: Step, tokens: Tokens, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (rule(tokens, index) !== null) return true;
  return false;
}

/** Whether a rule reads before an index, at most so far back, and another between them does not. */
export function readsBefore(rule: Step, tokens: Tokens, end: number, most: number, stop: Step): boolean {
  for (let index = end - 1; index >= Math.max(0, end - most); index -= 1) {
    if (stop(tokens, index) !== null) return false;
    if (rule(tokens, index) !== null) return true;
  }
  return false;
}

/** At least one token that may be passed and at most so many, up to where another rule reads or the passing ends. */
export function upTo(stop: Step, most: number, passing: Step = ANY): Rule {
  return (tokens, index) => {
    let end = index;
    while (end - index < most && stop(tokens, end) === null) {
      const next = passing(tokens, end);
      if (next === null) break;
      end = next;
    }
    return end > index ? end : null;
  };
}
