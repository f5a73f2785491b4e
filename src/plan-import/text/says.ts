import type { Tokens } from "./tokens";
import {
  ANY,
  CAPITAL,
  SIGN,
  SMALL,
  WORD,
  after,
  ahead,
  ending,
  NUMBER,
  oneOf,
  opening,
  optional,
  type Place,
  read,
  repeated,
  type Rule,
  sequence,
  type Step,
  tight,
  unless,
  type ValuesOf,
  word,
} from "./rules";

const KINDS = { ANY, WORD, CAPITAL, SMALL, SIGN };
const MARKS: Readonly<Record<string, Rule>> = { "#": NUMBER, "~": tight, $: ending, "^": opening, ...KINDS };
const BEFORE: Readonly<Record<string, (rule: Step) => Rule>> = { "!": unless, "&": ahead };
const PART = "\u0001";
const WORDS = /(?:'[^']+'|[^\s()|?!&<{'\u0001])+(?:\|(?:'[^']+'|[^\s()|?!&<{'\u0001])+)*/;
const PIECE = new RegExp(String.raw`\u0001|[()|?!&<]|\{\d+\}|${WORDS.source}`, "g");

/**
 * A rule as its words stand in a text: `trong (vòng|thời hạn)? ${COUNT} giờ|h`. Words and signs stand for themselves,
 * signs of this notation in quotes ('('). `a|b` is one of two words, `(kể từ | sau)` one of two phrases; what `?`
 * follows may be left out, what `{4}` follows stands up to four times; `!` before it: not here, `&`: only here, `<`: this
 * word stands before, `<(văn hóa)` these. `#` is a number, `~` no space, `^` and `$` the ends of the
 * text; ANY is any token, a WORD may begin with a CAPITAL or be written SMALL, a SIGN is neither word nor number.
 */
export function says(strings: TemplateStringsArray, ...parts: readonly Step[]): Rule {
  return new Notation(strings, parts).whole();
}

/** The same with what the rules in it mean, which stand outside of brackets: tells`tháng ${DIGITS}`(([month]) => month). */
export function tells<const Parts extends readonly Step[]>(
  strings: TemplateStringsArray,
  ...parts: Parts
): <Meaning>(
  make: (values: ValuesOf<Parts>, place: Place, tokens: Tokens) => Meaning | null,
) => Rule<Meaning> {
  const steps = new Notation(strings, parts).steps();
  return (make) => read(steps, make as Parameters<typeof read<readonly Step[], ReturnType<typeof make>>>[1]);
}

class Notation {
  private readonly pieces: readonly string[];
  private at = 0;
  private used = 0;

  constructor(
    strings: TemplateStringsArray,
    private readonly parts: readonly Step[],
  ) {
    this.pieces = strings.join(PART).match(PIECE) ?? [];
  }

  /** All of it, as one rule. */
  whole(): Rule {
    const ways = [sequence(...this.steps())];
    while (this.takes("|")) ways.push(sequence(...this.steps()));
    return ways.length === 1 && ways[0] ? ways[0] : oneOf(...ways);
  }

  /** What stands one after the other, up to a bar or bracket. */
  steps(): Step[] {
    const steps: Step[] = [];
    while (this.at < this.pieces.length && !/^[|)]$/.test(this.pieces[this.at] ?? ""))
      steps.push(this.step());
    return steps;
  }

  private step(): Step {
    for (const [sign, look] of Object.entries(BEFORE)) if (this.takes(sign)) return look(this.step());
    if (this.takes("<")) return this.behind();
    const one = this.takes("(") ? this.bracket() : this.single();
    const most = /^\{(\d+)\}$/.exec(this.pieces[this.at] ?? "")?.[1];
    const own = most !== undefined && this.takes(`{${most}}`) ? repeated(one, Number(most)) : one;
    return this.takes("?") ? optional(own) : own;
  }

  /** What stands before: a word, or in brackets phrases, each word of them a token. */
  private behind(): Rule {
    if (!this.takes("(")) return after(this.single(), 1);
    const ways: Rule[] = [];
    do {
      const words = this.steps();
      ways.push(after(sequence(...words), words.length));
    } while (this.takes("|"));
    this.takes(")");
    return oneOf(...ways);
  }

  private bracket(): Rule {
    const inner = this.whole();
    this.takes(")");
    return inner;
  }

  private single(): Step {
    const piece = this.next();
    const part = piece === PART ? this.parts[this.used++] : MARKS[piece];
    return part ?? word(...wordsOf(piece));
  }

  private takes(piece: string): boolean {
    const isNext = this.pieces[this.at] === piece;
    if (isNext) this.at += 1;
    return isNext;
  }

  private next(): string {
    this.at += 1;
    return this.pieces[this.at - 1] ?? "";
  }
}

function wordsOf(piece: string): string[] {
  return (piece.match(/'[^']+'|[^|']+/g) ?? []).map((each) => each.replace(/^'(.+)'$/, "$1"));
}
