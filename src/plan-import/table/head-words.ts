import { dropEnd } from "../../domain/drop-end";
import { nameKey } from "../../domain/names";

/** What headers shorten, each with its whole words. */
const SHORT: Readonly<Record<string, string>> = {
  đv: "đơn vị",
  đvct: "đơn vị chủ trì",
  đvph: "đơn vị phối hợp",
  đvth: "đơn vị thực hiện",
  "đ.vị": "đơn vị",
  "đ/v": "đơn vị",
  "đ/vị": "đơn vị",
  cq: "cơ quan",
  cqct: "cơ quan chủ trì",
  cqph: "cơ quan phối hợp",
  cqth: "cơ quan thực hiện",
  bp: "bộ phận",
  cb: "cán bộ",
  gv: "giáo viên",
  ns: "nhân sự",
  "đ/c": "đồng chí",
  tg: "thời gian",
  tght: "thời gian hoàn thành",
  tgth: "thời gian thực hiện",
  "t/g": "thời gian",
  "t/gian": "thời gian",
  bđ: "bắt đầu",
  kt: "kết thúc",
  ht: "hoàn thành",
  th: "thực hiện",
  tn: "trách nhiệm",
  "p.trách": "phụ trách",
  cv: "công việc",
  nd: "nội dung",
  nv: "nhiệm vụ",
  kq: "kết quả",
};
/** Short only behind another word: "Bộ phận CT". */
const SHORT_BEHIND: Readonly<Record<string, string>> = { ct: "chủ trì", ph: "phối hợp", pt: "phụ trách" };
const IN_BRACKETS = /\([^()]*\)/g;

/** A header's words in their common spelling and whole: "ĐV thực hiện (chính)" as "đơn vị thực hiện". */
export function headWords(header: string): string {
  const words = nameKey(header).replace(IN_BRACKETS, " ").replace(/\s+/g, " ").trim();
  return dropEnd(
    words.replace(
      /[^ ]+/g,
      (word, at: number) => SHORT[word] ?? (at > 0 ? SHORT_BEHIND[word] : null) ?? word,
    ),
    ".:*?",
  ).trim();
}
