import type { SourceLine } from "./lines";
import { readMarker } from "./marker";
import { joinNeighbours } from "./neighbours";

/** "1. Sở" over "Nông nghiệp và Môi trường:": a numbered kind of body whose name stands in the next line. */
const KIND_ALONE =
  /^(?:các )?(?:sở|bộ|ban|phòng|ủy ban|uỷ ban|hội|hội đồng|công an|trung tâm|trường|văn phòng|thanh tra|cục|chi cục|vụ|viện|đoàn|liên đoàn|tổng cục|tổng công ty|tập đoàn|kho bạc|ngân hàng)$/i;

/** Lines that a web page broke behind the first word of "Kính gửi:" or of a numbered body's name, whole again. */
export function withWholeHeads(lines: readonly SourceLine[]): SourceLine[] {
  // An empty line only parts cells: none stands inside of one.
  const told = lines.filter(({ text }, at) => {
    const [last, next] = [lines[at - 1], lines[at + 1]];
    return text !== "" || !last || !next || !isBrokenCell(last, next);
  });
  return joinNeighbours(told, (last, next) => {
    const areAlone = [last, next].every(({ cells, text }) => cells.length === 1 && text !== "");
    const isBroken = isBrokenAddress(last, next) || isBrokenName(last, next) || isBrokenCell(last, next);
    if (!areAlone || !isBroken) return null;
    const text = `${last.text} ${next.text}`;
    return { ...last, text, cells: [text] };
  });
}

function isBrokenAddress(last: SourceLine, next: SourceLine): boolean {
  return /^kính$/i.test(last.text) && /^gửi\s*:/i.test(next.text);
}

function isBrokenName(last: SourceLine, next: SourceLine): boolean {
  const { marker, text } = readMarker(last.text);
  return marker !== null && KIND_ALONE.test(text) && readMarker(next.text).marker === null;
}

const MOST_WORDS = 6;

/** "Hội đồng" over "tuyển sinh": a cell that a page broke behind the kind of a body. */
function isBrokenCell(last: SourceLine, { text }: SourceLine): boolean {
  return KIND_ALONE.test(last.text) && /^\p{Ll}[^.:;]*$/u.test(text) && text.split(" ").length <= MOST_WORDS;
}
