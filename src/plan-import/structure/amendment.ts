import { dropEndSpaced } from "../../domain/drop-end";
import type { Lines, SourceLine, Told } from "../text/lines";

/** A document that changes parts of a plan, as one that says what holds from now on. */
export interface Amendment {
  readonly lines: readonly SourceLine[];
  /** Sentences that take work out of the plan, each with the places where that stands: "III.4". */
  readonly drops: readonly (Told & { readonly places: readonly string[] })[];
  /** Lines that move a time, with the words of the one before: "lùi từ 20/02/2026 sang 05/3/2026". */
  readonly moves: readonly Told[];
}

const NUMERAL = "(?:[-–+•*] ?|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)] ?|[a-zđ]\\) ?)?";
const PLACE = "(?:tiểu mục|điểm|khoản|mục|phần|chương|gạch đầu dòng|số thứ tự|stt|dòng|ý|nội dung|nhiệm vụ)";

/** "1. Sửa đổi khoản 1 mục III như sau: “1. …”": who changes what, around the sentence that holds from now on. */
const QUOTED = new RegExp(
  `^(${NUMERAL})(?:sửa đổi|bổ sung|điều chỉnh|thay thế)[^:“”"]{0,160}(?:: ?| (?:thành|là|bằng|như sau) )[“"]${NUMERAL}(.+)$`,
  "iu",
);
/** "“2. Ban Tuyên giáo …”" in a line of its own, below "Sửa đổi khoản 2 như sau:". */
const QUOTED_ALONE = new RegExp(`^[“"]${NUMERAL}(.{12,})$`, "iu");
/** "1. Nhiệm vụ tại khoản 1 mục III: …". */
const PLACED = new RegExp(
  `^(${NUMERAL})(?:(?:nhiệm vụ|nội dung|công việc|việc) )?(?:nêu |quy định )?(?:tại |ở )?${PLACE} (?:số )?(?:\\d|[ivx]+[ .:]|[a-zđ][ .:)])[^:]{0,80}: ?`,
  "iu",
);

const DAY =
  "(?:(?:ngày )?\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?|(?:ngày )?\\d{1,2} tháng \\d{1,2}|(?:tháng \\d{1,2}|quý [\\divx]+)(?: ?[/-] ?\\d{4})?)(?: năm \\d{4})?";
const BOUND = "(?:(?:trước|chậm nhất|đến|hết|hoàn thành|xong|vào) )*";
const TIME_LIMIT = "(?:thời (?:gian|hạn)|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|báo cáo))?";
const MOVED = `[,:;]? ?(?:${TIME_LIMIT} )?(?:được )?(?:điều chỉnh|gia hạn|lùi|chuyển|kéo dài|thay đổi|dời)(?: ${TIME_LIMIT}| (?:hoàn thành|thực hiện|báo cáo))?`;
/** "điều chỉnh từ trước ngày 20/02 thành trước ngày 05/3", "…: gia hạn đến hết ngày 20/3": up to the new day. */
const NEW_DAY = new RegExp(
  `${MOVED} (?:từ ${BOUND}(?<old>${DAY}) )?(?:thành|sang|đến|tới) (?=(?<bound>${BOUND})${DAY})`,
  "iu",
);
/** "Thời hạn của nhiệm vụ …", "Việc …": what leads to the work whose day is moved. */
const OF_WORK = new RegExp(
  `^(${NUMERAL})(?:${TIME_LIMIT}(?: (?:của|đối với|cho))?(?: (?:nhiệm vụ|nội dung|công việc|việc))?|việc|nhiệm vụ) (\\p{L})`,
  "iu",
);

const DROPS = new RegExp(
  `^${NUMERAL}(?:bãi bỏ|hủy bỏ|lược bỏ|bỏ|không thực hiện)(?: (?:nhiệm vụ|nội dung|việc))?(?: (?:nêu |quy định )?tại)? (?=${PLACE} (?:số )?(?:\\d|[ivx]))`,
  "iu",
);
const STEP =
  /(?:tiểu mục|điểm|khoản|mục|phần|chương|(?:nội dung|nhiệm vụ|việc)(?: số)?) ([\divx]+(?:\.[\divx]+)*|[a-zđ](?!\p{L}))((?:(?:,| và) (?:[\divx]+|[a-zđ])(?![\p{L}\d]))*)/giu;

/** Reads what a document says that it changes in a plan. */
export function readAmendment(lines: Lines): Amendment {
  const drops = lines.flatMap(({ text, line }) => {
    const places = DROPS.test(text) ? placesIn(text) : [];
    return places.length > 0 ? [{ text, line, places }] : [];
  });
  const dropped = new Set(drops.map(({ line }) => line));
  const kept = lines.filter(({ line }) => !dropped.has(line));
  const moves = kept.flatMap(({ text, line, cells }) => {
    const old = cells.length > 1 ? undefined : NEW_DAY.exec(text)?.groups?.["old"];
    return old === undefined ? [] : [{ text: old, line }];
  });
  return { lines: kept.map(asAmended), drops, moves };
}

/** "điểm a khoản 4 mục III" is III.4.a. */
function placesIn(text: string): string[] {
  const steps = [...text.matchAll(STEP)].map(([, first = "", more = ""]) => [
    first,
    ...more.split(/,| và /).flatMap((each) => each.trim() || []),
  ]);
  return steps
    .reverse()
    .reduce<string[]>(
      (paths, step) => paths.flatMap((path) => step.map((each) => (path === "" ? each : `${path}.${each}`))),
      steps.length > 0 ? [""] : [],
    );
}

function asAmended(line: SourceLine): SourceLine {
  const text = line.cells.length > 1 ? line.text : withNewDay(withoutFrame(line.text));
  return text === line.text ? line : { ...line, text, cells: [text] };
}

function withoutFrame(text: string): string {
  const [, mark = "", quoted] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return `${mark}${dropEndSpaced(quoted, '”".;')}`;
  const alone = QUOTED_ALONE.exec(text)?.[1];
  return alone === undefined ? text.replace(PLACED, "$1") : `- ${dropEndSpaced(alone, '”".;')}`;
}

/** The day that holds from now on, in place of what tells how it came. */
function withNewDay(text: string): string {
  const moved = text.replace(NEW_DAY, (...found: unknown[]) => {
    const { bound } = found.at(-1) as { readonly bound: string };
    return /trước|chậm nhất/i.test(bound) ? ", " : ", đến ";
  });
  if (moved === text) return text;
  return moved.replace(OF_WORK, (_, mark: string, first: string) => `${mark}${first.toUpperCase()}`);
}
