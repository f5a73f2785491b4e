import fc from "fast-check";

/** A formula as what it means, apart from how it is spelled. */
export type Meaning =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "literal"; readonly text: string }
  /** What may be intersected with the formula's own row: a reference, a name, a column of a table. */
  | { readonly kind: "place"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Meaning[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Meaning;
      readonly right: Meaning;
    };

/** How a program may spell a formula. */
export interface Spelling {
  readonly separator: "," | ";";
  /** One draw after another, each from 0 to 3; from the beginning again where they are used up. */
  readonly draws: readonly number[];
}

const NUMBERS = ["0", "1", "2", "7", "12", "1.5", "2.5", "40000"];
const LITERALS = [
  '"a"',
  '"; , @x"',
  '"a , b"',
  '"a,b"',
  '"_xlfn.SINGLE(x)"',
  '"""q"" \'S\'!A1"',
  '""',
  "TRUE",
  "{1,2;3,4}",
  "{1;2,3;4}",
  '{"a;b","c"}',
];
const PLACES = [
  "A1",
  "$A$1",
  "B2",
  "A1:B2",
  "A1:B3",
  "$A$1:$A$2",
  "'Tổng hợp'!$A$1",
  "'Tổng  hợp'!$A$1",
  "'a;b'!C3",
  "'a,b'!C3",
  "_lich!A1",
  "RepDate",
  "WarnDays",
  "tblTasks[Hạn]",
  "tblTasks[[#This Row],[Hạn]]",
  "tblTasks[[#This Row],[Còn/chậm (ngày)]]",
  "tblTasks[[#Headers],[Hạn]]",
  "tblTasks[a'];'[b]",
  "tblTasks[a'],'[b]",
  "tblTasks[a @x]",
];
const NAMES = ["IF", "SUM", "COUNTIFS", "IFERROR", "MAXIFS"];
const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">=", " "];

const leaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), text: fc.constantFrom(...NUMBERS) }),
  fc.record({ kind: fc.constant("literal" as const), text: fc.constantFrom(...LITERALS) }),
  fc.record({ kind: fc.constant("place" as const), text: fc.constantFrom(...PLACES) }),
);

/** Formulas of calls, operators, references, names, texts and arrays, as deep as ours are. */
export const anyMeaning: fc.Arbitrary<Meaning> = fc.letrec<{ meaning: Meaning }>((tie) => ({
  meaning: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom(...NAMES),
      args: fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("operation" as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tie("meaning"),
      right: tie("meaning"),
    }),
  ),
})).meaning;

/** Ways to spell a formula. */
export const anySpelling: fc.Arbitrary<Spelling> = fc.record({
  separator: fc.constantFrom("," as const, ";" as const),
  draws: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }),
});

/** The plainest spelling. */
export const PLAIN: Spelling = { separator: ",", draws: [0] };

/** A formula in a spelling. Operations stand in parentheses, so that no two meanings share a text. */
export function spell(meaning: Meaning, { separator, draws }: Spelling): string {
  let drawn = 0;
  const draw = (): number => draws[drawn++ % draws.length] ?? 0;
  const space = (): string => ["", "", " ", "\n  "][draw()] ?? "";
  const isSemicolon = separator === ";" && hasSeveralArguments(meaning);
  const write = (part: Meaning, isIntersected = false): string => {
    switch (part.kind) {
      case "number":
        return isSemicolon ? part.text.replace(".", ",") : part.text;
      case "literal":
        return part.text;
      case "place":
        return mark(isSemicolon ? part.text.replace("],[", "];[") : part.text, draw(), isIntersected);
      case "call": {
        const args = part.args.map((each) => space() + write(each) + space());
        const name = ["", "", "_xlfn.", "_xlfn._xlws."][draw()] + part.name;
        return mark(`${name}(${args.join(isSemicolon ? ";" : ",")})`, draw(), isIntersected);
      }
      case "operation": {
        const isSpace = part.operator === " ";
        const [left, right] = [write(part.left, isSpace), write(part.right, isSpace)];
        const gap = isSpace ? "" : space();
        return `(${space()}${left}${gap}${part.operator}${gap}${right}${space()})`;
      }
    }
  };
  return `=${write(meaning)}`;
}

/** Implicit intersection, as a sign or in words; beside a space the words alone would be taken for another formula. */
function mark(text: string, draw: number, isIntersected: boolean): string {
  if (draw === 2) return `@${text}`;
  return draw === 3 && !isIntersected ? `_xlfn.SINGLE(${text})` : text;
}

function hasSeveralArguments(meaning: Meaning): boolean {
  if (meaning.kind === "operation")
    return hasSeveralArguments(meaning.left) || hasSeveralArguments(meaning.right);
  return meaning.kind === "call" && (meaning.args.length > 1 || meaning.args.some(hasSeveralArguments));
}

/** A formula with another reference, literal, operator, function or order of arguments somewhere in it. */
export function mutate(meaning: Meaning, choice: number): Meaning {
  if (meaning.kind === "number") return { ...meaning, text: another(NUMBERS, meaning.text, choice) };
  if (meaning.kind === "literal") return { ...meaning, text: another(LITERALS, meaning.text, choice) };
  if (meaning.kind === "place") return { ...meaning, text: another(PLACES, meaning.text, choice) };
  if (meaning.kind === "operation") {
    const { operator, left, right } = meaning;
    if (choice % 4 === 0) return { ...meaning, operator: another(OPERATORS, operator, choice >> 2) };
    if (choice % 4 === 1) return { ...meaning, left: right, right: left };
    return choice % 4 === 2
      ? { ...meaning, left: mutate(left, choice >> 2) }
      : { ...meaning, right: mutate(right, choice >> 2) };
  }
  const { args, name } = meaning;
  if (choice % 4 === 0) return { ...meaning, name: another(NAMES, name, choice >> 2) };
  if (choice % 4 === 1) return { ...meaning, args: [...args].reverse() };
  if (choice % 4 === 2) return { ...meaning, args: [...args, { kind: "number", text: "0" }] };
  const place = (choice >> 2) % args.length;
  return {
    ...meaning,
    args: args.map((each, index) => (index === place ? mutate(each, choice >> 4) : each)),
  };
}

function another(all: readonly string[], present: string, choice: number): string {
  const others = all.filter((each) => each !== present);
  return others[choice % others.length] ?? present;
}
