import { dropEndSpaced } from "../../domain/drop-end";
import { isNameAlone } from "../bodies/name-alone";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { tellsDeedOf } from "../bodies/cell-deeds";
import { KnownNames } from "../bodies/known-names";
import { HEAD } from "../bodies/name-steps";
import { beginsWithDeed } from "../bodies/deed";
import { isCollective } from "../bodies/several";
import { readAttribute } from "../structure/attributes";
import type { SourceLine } from "../text/lines";
import { readMarker } from "../text/marker";
import type { Point } from "../structure/point";
import { tokenise } from "../text/tokens";
import type { TaskTable } from "../table/task-table";
import { isRecipientsHead } from "../structure/body-lines";
import { isAllCapitals } from "../text/comparable";

const MOST_WORDS = 14;
const SURELY_NAME = 4;
/** "Kế toán", "Thủ quỹ": who leads or helps in a table is somebody, though no name of a body. */
const ROLE = /^\p{Lu}\p{Ll}*(?: \p{Ll}+){1,3}$/u;

/** The names that a document shows whole: in cells and labelled lines for bodies, among those who receive it, and to whom it is addressed. */
export function namesSeenWhole(
  points: readonly Point[],
  lines: readonly SourceLine[],
  addressees: readonly string[],
): KnownNames {
  const inTables = points.flatMap(({ table }) => (table ? namesInTable(table) : []));
  const told = [...points.flatMap(namesInPoint), ...inTables, ...addressees, ...recipientsOf(lines)];
  const roles = inTables.filter((name) => ROLE.test(name));
  return new KnownNames([...told.filter(isName), ...roles, ...setUpIn(points)]);
}

/** "Thành lập Ban Chỉ đạo thực hiện trồng cây xanh trong đô thị, gồm …": whole where it is set up, though its name holds a deed. */
const SET_UP =
  /(?:thành lập|kiện toàn) ((?:Ban|Tổ|Hội đồng|Đoàn|Tiểu ban) [^.,;:()]*thực hiện(?: [^\s.,;:()]+){2,20})(?=\.?$|[:;]|,? gồm )/giu;

/** The bodies that a document sets up to carry something out, as far as it names them so again. */
function setUpIn(points: readonly Point[]): string[] {
  const texts = points.map(({ text }) => text);
  const names = texts.flatMap((text) => [...text.matchAll(SET_UP)].map(([, name = ""]) => name));
  return [...new Set(names)].filter((name) => texts.filter((text) => text.includes(name)).length > 1);
}

/** The same of rows that came without a text around them. */
export function namesInRows(
  rows: readonly { readonly lead?: string; readonly support?: string }[],
): KnownNames {
  const cells = rows.flatMap(({ lead = "", support = "" }) => [beforeRole(lead), support]);
  return new KnownNames(cells.flatMap(namesInCell).filter(isName));
}

function isName(name: string): boolean {
  const tokens = tokenise(name);
  if (tellsDeedOf(name)) return false;
  return tokens.length <= MOST_WORDS && (HEAD(tokens, 0) !== null || isCollective(tokens, 0));
}

function namesInPoint({ text, line }: Point): string[] {
  const attribute = readAttribute(text, line);
  const isForBody = attribute?.name === "lead" || attribute?.name === "support";
  return [...(isForBody ? namesInCell(beforeRole(attribute.value)) : []), ...namesApart(text)];
}

/** "Đội Quản lý mạng lưới: kiểm tra …", "… (trước 20/8). Phòng Nghiệp vụ.": names that a colon ends, or that are a sentence of their own. */
function namesApart(text: string): string[] {
  const closing = dropEndSpaced(text.split(/[.;)-]\s+(?=\p{Lu})/u).at(-1) ?? "", ".,:");
  const [before = "", behind] = text.split(/: ?(.*)/s);
  // "Phòng Đào tạo nhắc sinh viên: đợt 1 …" may be a whole sentence.
  const isHead = behind === "" || before.split(" ").length <= SURELY_NAME || beginsWithDeed(behind ?? "");
  return [isHead ? before : "", closing].filter((words) => isNameAlone(words));
}

function namesInTable({ rows, mapping }: TaskTable): string[] {
  const columns = mapping.columns.flatMap((meaning, at) =>
    meaning === "lead" || meaning === "support" ? [at] : [],
  );
  return rows.flatMap(({ cells }) => columns.flatMap((at) => namesInCell(beforeRole(cells[at] ?? ""))));
}

/** The lines below "Nơi nhận", up to whoever signs. */
function recipientsOf(lines: readonly SourceLine[]): string[] {
  let inside = false;
  return lines.flatMap(({ text }) => {
    if (isRecipientsHead(text)) inside = true;
    else if (isAllCapitals(text)) inside = false;
    return inside ? namesInCell(readMarker(text).text) : [];
  });
}
