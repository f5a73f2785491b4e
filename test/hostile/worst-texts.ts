import type { AST } from "@eslint-community/regexpp";
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** Letters of which any class of an expression has one. */
const LETTERS = [..." a1.,-–A\t\n(<&/:;\"'=ă\u00A0\u0300_|*%#đĐ\uD83D"];

/** No expression of ours takes it. */
const REFUSED = "\u0001";

/**
 * The worst texts of an expression in about as many letters as asked for, made from itself: what it repeats without end, many times over, behind what it wants
 * before that, with an end that it refuses; and all of that many times over.
 */
export function worstTexts({ source, flags }: RegExp): ((length: number) => string)[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const texts = new Map<string, (length: number) => string>();
  const add = (before: string, again: string): void => {
    if (again === "") return;
    const many = (length: number): string => again.repeat(Math.ceil(length / again.length));
    texts.set(`${before}\n${again}`, (length) => before + many(length) + REFUSED);
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.max !== Infinity) return;
      const before = textBefore(quantifier, flags);
      for (const again of textsOf(quantifier.element, flags)) {
        add(before, again);
        add("", before + again);
      }
    },
    onAlternativeEnter: (alternative) => add("", sequence(alternative.elements, flags)),
  });
  return [...texts.values()];
}

/** What an expression wants before a part of it. */
function textBefore(node: AST.Element, flags: string): string {
  const { parent } = node;
  if (parent.type === "Alternative") {
    const own = sequence(parent.elements.slice(0, parent.elements.indexOf(node)), flags);
    const outer = parent.parent;
    return outer.type === "Pattern" ? own : textBefore(outer, flags) + own;
  }
  return parent.type === "Quantifier" ? textBefore(parent, flags) : "";
}

function sequence(elements: readonly AST.Element[], flags: string): string {
  return elements.map((element) => textsOf(element, flags)[0] ?? "").join("");
}

/** Some texts that a part of an expression takes; of a choice one for each way. */
function textsOf(element: AST.Element | AST.QuantifiableElement, flags: string): string[] {
  switch (element.type) {
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass": {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ""));
      return LETTERS.filter((letter) => one.test(letter)).slice(0, 3);
    }
    case "Quantifier":
      return textsOf(element.element, flags).map((text) => text.repeat(Math.max(1, element.min)));
    case "Group":
    case "CapturingGroup":
      return element.alternatives.slice(0, 4).map(({ elements }) => sequence(elements, flags));
    default:
      return [];
  }
}
