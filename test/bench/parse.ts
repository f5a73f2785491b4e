import { parsePlan } from "../../src/plan-import/parse-plan";

/** One line of the reading benchmark. */
export interface ParseFigure {
  readonly characters: number;
  readonly milliseconds: number;
}

/** Letters of an A4 page as offices type it. */
const PAGE = 2500;

const SECTION = [
  "Hội LHPN các quận, huyện báo cáo tiến độ về Ban Thường vụ trước ngày 10/4/2021.",
  "Ban Tổ chức – Kiểm tra chủ trì, phối hợp với Văn phòng tham mưu văn bản trong tháng 5/2021.",
  "Phát động đợt thi đua chào mừng Đại hội, xong trước 17h00 ngày 18/7/2021.",
  "Tổng hợp ý kiến đóng góp vào dự thảo văn kiện theo Chỉ thị số 46-CT/TW ngày 28/7/2020.",
].map((sentence) => `– ${sentence}\n`);

/** Measures reading a plan of a number of pages. */
export function measureParse(pages: number): ParseFigure {
  const head = "BAN THƯỜNG VỤ\nSố: 12/KH-BTV\nHà Nội, ngày 02 tháng 3 năm 2021\nKẾ HOẠCH\n\nI. NỘI DUNG\n\n";
  let text = head;
  for (let index = 0; text.length < pages * PAGE; index += 1) text += SECTION[index % SECTION.length];
  const start = performance.now();
  parsePlan(text);
  return { characters: text.length, milliseconds: performance.now() - start };
}
