import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the sources, with its place. */
export interface Pattern {
  readonly place: string;
  readonly expression: RegExp;
}

/** Every regular expression that a folder's sources write down; what one of them works out of other words counts as a digit. */
export function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => patternsOf(join(folder, name)));
}

function patternsOf(path: string): Pattern[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const expression = expressionOf(node, source);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (expression) found.push({ place: `${path}:${line}`, expression });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function expressionOf(node: ts.Node, source: ts.SourceFile): RegExp | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return null;
  const [words, flags] = node.arguments ?? [];
  return words ? new RegExp(textOf(words, source), flags ? textOf(flags, source) : "") : null;
}

/** The text of an expression: what it takes from a constant of its file is looked up there. */
function textOf(node: ts.Node, source: ts.SourceFile): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return templateText(node.template, source, true);
  if (ts.isTemplateExpression(node)) return templateText(node, source, false);
  if (ts.isBinaryExpression(node)) return textOf(node.left, source) + textOf(node.right, source);
  const named = ts.isIdentifier(node) ? constantNamed(node.text, source) : undefined;
  return named ? textOf(named, source) : "1";
}

function templateText(template: ts.TemplateLiteral, source: ts.SourceFile, isRaw: boolean): string {
  const spelled = (part: ts.TemplateLiteralLikeNode): string =>
    isRaw ? (part.rawText ?? part.text) : part.text;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return spelled(template);
  const spans = template.templateSpans.map(
    ({ expression, literal }) => textOf(expression, source) + spelled(literal),
  );
  return spelled(template.head) + spans.join("");
}

function constantNamed(name: string, source: ts.SourceFile): ts.Expression | undefined {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText() === name)?.initializer;
}
