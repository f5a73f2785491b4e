import ts from "typescript";

/** The floor: every Excel that shows the add-in has it. */
export const FLOOR = "1.9";

/** A member of the Excel API in use, with the requirement set that brought it. */
export interface ApiUse {
  /** Such as `Table.resize`. */
  readonly member: string;
  /** Such as "1.13"; other sets than ExcelApi keep their name, as in "ExcelApiOnline 1.1". */
  readonly set: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The highest set whose gate stands around it, or null. */
  readonly gate: string | null;
  /** What the reference says of the member, as the types carry it. */
  readonly comment: string;
}

/** Loads by text, which no compiler can check; `load({ name: true })` it must be. */
export interface TextLoad {
  readonly file: string;
  readonly line: number;
}

/** What the files of a program use of the Excel API. */
export interface ApiUsage {
  readonly uses: readonly ApiUse[];
  readonly textLoads: readonly TextLoad[];
}

/** Reads the uses of the Excel API, with their `[Api set: …]` tags, out of the files of a program. */
export function readApiUsage(program: ts.Program, isChecked: (file: string) => boolean): ApiUsage {
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const textLoads: TextLoad[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => isChecked(fileName))) {
    visit(file, null);

    function visit(node: ts.Node, gate: string | null): void {
      const line = (): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      for (const declaration of declarationsUsed(node, checker)) {
        const set = apiSetOf(declaration);
        if (set === null) continue;
        const [member, comment] = [memberName(declaration), commentOf(declaration)];
        uses.push({ member, set, file: file.fileName, line: line(), gate, comment });
      }
      if (isTextLoad(node, checker)) textLoads.push({ file: file.fileName, line: line() });
      ts.forEachChild(node, (child) => visit(child, gateAround(child, node) ?? gate));
    }
  }
  return { uses, textLoads };
}

/** Uses above the floor that no gate of at least their set stands around. */
export function ungatedUses({ uses }: ApiUsage, floor: string = FLOOR): ApiUse[] {
  return uses.filter(({ set, gate }) => isAbove(set, floor) && (gate === null || isAbove(set, gate)));
}

/** Whether a set is newer than a version of ExcelApi; a set of another name always is. */
export function isAbove(set: string, version: string): boolean {
  if (!/^\d+\.\d+$/.test(set)) return true;
  const [major = 0, minor = 0] = set.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = version.split(".").map(Number);
  return major > floorMajor || (major === floorMajor && minor > floorMinor);
}

/** The first function of `whenSupported("1.13", () => …, () => …)` is what the gate lets through. */
function gateAround(node: ts.Node, parent: ts.Node): string | null {
  if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) return null;
  const [set, withSet] = parent.arguments;
  if (parent.expression.text !== "whenSupported" || set === undefined || node !== withSet) return null;
  return ts.isStringLiteral(set) && ts.isArrowFunction(node) ? set.text : null;
}

function declarationsUsed(node: ts.Node, checker: ts.TypeChecker): ts.Declaration[] {
  if (ts.isCallExpression(node)) {
    const declaration = checker.getResolvedSignature(node)?.getDeclaration();
    return declaration === undefined ? [] : [declaration];
  }
  if (ts.isPropertyAccessExpression(node)) {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    return isCalled ? [] : (checker.getSymbolAtLocation(node.name)?.declarations ?? []);
  }
  if (ts.isBindingElement(node)) return declarationsOfBinding(node, checker);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    return declarationsOfKey(node, checker);
  }
  return [];
}

function declarationsOfBinding(node: ts.BindingElement, checker: ts.TypeChecker): ts.Declaration[] {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return [];
  return checker.getTypeAtLocation(node.parent).getProperty(name.text)?.declarations ?? [];
}

/** A key of `load({ … })` or of an options object counts as a use of the member it names. */
function declarationsOfKey(
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
): ts.Declaration[] {
  const type = checker.getContextualType(node.parent);
  const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : null;
  if (type === undefined || name === null) return [];
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.flatMap((part) => part.getProperty(name)?.declarations ?? []);
}

/** `[Api set: ExcelApi 1.9]` of a member, or of the class around it; null outside of the Excel namespace. */
function apiSetOf(declaration: ts.Declaration): string | null {
  if (!isOfExcel(declaration)) return null;
  return tagOf(declaration) ?? tagOf(declaration.parent);
}

function isOfExcel(declaration: ts.Declaration): boolean {
  if (!/[\\/]office-js[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName)) return false;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

function tagOf(node: ts.Node): string | null {
  const tag = /\[Api set: (ExcelApi\w*) ([\d.]+\d)/.exec(commentOf(node));
  if (tag === null) return null;
  return tag[1] === "ExcelApi" ? (tag[2] ?? null) : `${tag[1]} ${tag[2]}`;
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
}

function memberName(declaration: ts.Declaration): string {
  const parent = ts.getNameOfDeclaration(declaration.parent as ts.Declaration)?.getText() ?? "Excel";
  return `${parent}.${ts.getNameOfDeclaration(declaration)?.getText() ?? "?"}`;
}

function isTextLoad(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (node.expression.name.text !== "load") return false;
  const [wish] = node.arguments;
  if (wish === undefined) return true;
  const { flags } = checker.getTypeAtLocation(wish);
  return (flags & ts.TypeFlags.StringLike) !== 0 || ts.isArrayLiteralExpression(wish);
}
