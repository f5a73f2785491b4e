import type { Day } from "../../domain/day";
import type { FoundIn } from "../../domain/plan";
import { comparable, isAllCapitals } from "../text/comparable";
import type { Lines, SourceLine } from "../text/lines";
import { BODY_HEADS } from "../bodies/lexicon";
import { tokenise } from "../text/tokens";
import { findAnnouncement } from "./announcement";
import { findNumber, carrierIssuer, findCarrier } from "./document-number";
import {
  FARTHEST,
  headLimit,
  KINDS,
  MOTTO,
  LONGEST_HEAD_LINE,
  CLOSING_LINES,
  findDateLine,
} from "./head-lines";
import { withLettersTogether } from "./letters-apart";
import { findTitle, findUnnamedTitle, readSubject, readTitle } from "./title";
import { dropEnd, dropEndSpaced } from "../../domain/drop-end";
import { readMarker } from "../text/marker";
import { isTaskHeader } from "../table/columns";

/** What the head of a document says of itself. */
export interface DocumentHead {
  readonly number: string;
  /** Where the number was found if it does not stand whole behind "Số:", and the line of it. */
  readonly numberFound?: { readonly from: FoundIn; readonly line: number };
  /** Line of the number where it was left blank, to be filled in by hand; null where there is none. */
  readonly blankNumberLine: number | null;
  readonly title: string;
  readonly issuedOn: Day | null;
  /** Line of the place-and-date line, null where there is none. */
  readonly dateLine: number | null;
  /** The issuing body's lines, as written. */
  readonly organisationLines: readonly string[];
  /** Who issued it, where an article about it says so. */
  readonly issuer?: string;
  /** To whom a letter is addressed. */
  readonly recipients: readonly string[];
  /** Index of the first line after the head. */
  readonly end: number;
}

/** Reads number, title, date and issuing body from the first lines, in the state's and in the Party's style. */
export function readHead(lines: Lines): DocumentHead {
  const start = startOfHead(lines);
  const head = readHeadLines(lines.slice(start));
  return { ...head, end: start + head.end };
}

/** Where the head begins: behind a web page's menu, which has points of its own, with the capitals about the motto. */
function startOfHead(lines: Lines): number {
  const motto = lines.slice(0, FARTHEST).findIndex(isMottoLine);
  if (motto < headLimit(lines)) return 0;
  let start = motto;
  const isHead = (text: string): boolean => isAllCapitals(text) || /^[^\p{L}]*$|^số/iu.test(text);
  while (start > 0 && isHead(lines[start - 1]?.text ?? "")) start -= 1;
  return opensAt(start, motto, lines) ? start : 0;
}

const MOST_BELOW_MOTTO = 6;

/** Whether the document itself begins there, and no form attached to one that has its own number or sentences above. */
function opensAt(start: number, motto: number, lines: Lines): boolean {
  if (findNumber(lines, start) !== null) return false;
  const isNumbered = findNumber(lines.slice(start), motto - start + MOST_BELOW_MOTTO) !== null;
  return isNumbered || !lines.slice(0, start).some(isSentence);
}

/** Whether the motto stands in capitals, as in no sentence that speaks of the Party. */
function isMottoLine({ cells }: SourceLine): boolean {
  return cells.some((cell) => isAllCapitals(cell) && MOTTO.test(comparable(cell)));
}

const FEWEST_WORDS = 8;

/** What a menu does not hold: a whole sentence, as a point or a line of its own. */
function isSentence({ text }: SourceLine): boolean {
  const { marker, text: words } = readMarker(text);
  return (marker !== null || /[.;]$/.test(text)) && words.split(/\s+/).length >= FEWEST_WORDS;
}

function readHeadLines(lines: Lines): DocumentHead {
  const limit = headLimit(lines);
  const numberAt = findNumber(lines, limit);
  const announced = numberAt ? null : findAnnouncement(lines);
  const dateAt = findDateLine(lines, limit);
  const issued = dateAt ?? findDateLine(lines.slice(-CLOSING_LINES), CLOSING_LINES);
  const placed = Math.max(numberAt?.index ?? -1, dateAt?.index ?? -1) + 1;
  const titleAt = findTitle(lines, limit) ?? findUnnamedTitle(lines, placed, limit);
  const titled = titleAt === null ? null : readTitle(lines, titleAt);
  const carrier = findCarrier(lines, KINDS.exec(comparable(titled?.title ?? ""))?.[0]);
  const told = numberAt ?? carrier ?? (announced && { ...announced, from: "document" as const });
  const subject = titled ?? readSubject(lines, limit);
  const addressed = readRecipients(lines, Math.max(placed, titled?.end ?? 0));
  const organisationEnd = numberAt?.index ?? dateAt?.index ?? titleAt ?? 0;
  const above = organisationLinesOf(lines, organisationEnd);
  const organisationLines = above.length > 0 || numberAt ? above : deciderOf(lines);
  const issuer =
    announced?.organisation ?? (organisationLines.length > 0 ? undefined : carrierIssuer(lines, carrier));
  return {
    number: told?.number ?? "",
    ...(told?.from && { numberFound: { from: told.from, line: lines[told.index]?.line ?? 1 } }),
    blankNumberLine: numberAt?.number === "" ? (lines[numberAt.index]?.line ?? null) : null,
    title: subject?.title ?? "",
    issuedOn: issued?.day ?? told?.issuedOn ?? null,
    dateLine: issued?.line ?? null,
    organisationLines,
    ...(issuer && { issuer }),
    recipients: addressed?.names ?? [],
    end: Math.max(placed, subject?.end ?? 0, addressed?.end ?? 0, (announced?.index ?? -1) + 1),
  };
}

/** "Kính gửi: …"; of a telegram, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:". */
const ADDRESSES =
  /^(?:[Đđ]ồng )?(?:[Kk]ính gửi|KÍNH GỬI)\s*:?\s*|^[\p{Lu}\s,]{0,120}(?:^|\s)(?:[Đđ]iện|ĐIỆN)\s*:$/u;

/** The bodies after "Kính gửi:", on its line or as points below it; behind the first point or table nobody is addressed any more. */
function readRecipients(lines: Lines, placed: number) {
  const start = lines.findIndex(({ text }, index) => index < FARTHEST && ADDRESSES.test(text));
  const isWork = ({ text, cells }: SourceLine): boolean =>
    isTaskHeader(cells) || (readMarker(text).marker !== null && !/^v\/v /i.test(text));
  if (start < 0 || lines.slice(placed, start).some(isWork)) return null;
  const names = [readMarker((lines[start]?.text ?? "").replace(ADDRESSES, "")).text];
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? "";
    const { marker, text: name } = readMarker(text);
    const isName = /^(?:dash|bullet)/.test(marker?.style ?? "") && name.length < LONGEST_HEAD_LINE;
    // A name of several lines goes on up to its sign.
    const goesOn = names.length > 1 && marker === null && !/[;.:]$/.test(names.at(-1) ?? "");
    if (goesOn) names.push(`${names.pop() ?? ""} ${text}`.trim());
    else if (isName) names.push(name);
    else if (text !== "") break;
  }
  return { names: names.map((name) => dropEnd(name, ".;,")).filter((name) => name !== ""), end };
}

/** "VĂN PHÒNG CHÍNH" over "PHỦ": the last syllable alone in its line. */
const LAST_SYLLABLE = /^\p{Lu}{2,7}$/u;

/** The issuing body's lines: the capitals in front of a line, without motto and title. */
function organisationLinesOf(lines: Lines, end: number): string[] {
  const cells = lines.slice(0, end).flatMap((line) => line.cells);
  const whole = cells.map((cell, at) => {
    const next = cells[at + 1] ?? "";
    return isAllCapitals(cell) && LAST_SYLLABLE.test(next) ? `${cell} ${next}` : cell;
  });
  const parts = whole.map((cell) => withLettersTogether(organisationPart(cell), lines));
  return parts.filter((text) => {
    const words = comparable(text);
    return isAllCapitals(text) && !MOTTO.test(words) && !KINDS.test(words);
  });
}

/** "ỦY BAN NHÂN DÂN TỈNH A", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A" below the title, over "Căn cứ …": whose decision it is. */
function deciderOf(lines: Lines): string[] {
  const filled = lines.slice(0, FARTHEST).filter(({ text }) => text !== "");
  const ground = filled.findIndex(({ text }) => /^căn cứ /i.test(text));
  const words = (filled[ground - 1]?.text ?? "").replace(/^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG) /, "");
  return ground > 1 && isAllCapitals(words) && BODY_HEADS.at(tokenise(words), 0) ? [words] : [];
}

/** The capitals at the end of a cell: a web page's headline may stand glued before them. */
function organisationPart(cell: string): string {
  const motto = comparable(cell).search(MOTTO);
  const own = dropEndSpaced(motto > 0 ? cell.slice(0, motto) : cell, "*-").replace(/^[*\s-]+/, "");
  if (isAllCapitals(own)) return own;
  const glued = /\)\s*((?:\p{Lu}[\p{Lu}\s-]+))$/u.exec(own);
  return glued?.[1]?.trim() ?? "";
}
