import { writeFileSync } from "node:fs";
import { addDays } from "/work/wt/eye15/src/domain/day";
import { makeReport } from "/work/wt/eye15/src/domain/report";
import { takeSnapshot } from "/work/wt/eye15/src/domain/snapshot";
import { describeTracker } from "/work/wt/eye15/src/workbook/book/describe";
import { makeWording } from "/work/wt/eye15/src/workbook/schema/wording";
import { writeXlsx } from "/work/wt/eye15/src/xlsx/write";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "/work/wt/eye15/test/support/tracker-builder";
import { SAMPLE_TASKS } from "/work/wt/eye15/test/support/sample-tasks";
import { STREAMS } from "/work/wt/eye15/src/domain/plan";
import { VIETNAMESE_NAMES, publicHolidays } from "/work/wt/eye15/src/domain/public-holiday";
let s = 12345;
const rnd = () => { s = (s * 1103515245 + 12345) & 0x7fffffff; return s / 0x7fffffff; };
const draw = (n: number) => Math.floor(rnd() * n);
const chance = (p: number) => rnd() < p;
const N = ["Phúc Xá","Trúc Bạch","Vĩnh Phúc","Cống Vị","Liễu Giai","Quán Thánh","Ngọc Hà","Điện Biên","Đội Cấn","Ngọc Khánh","Kim Mã","Giảng Võ","Thành Công"];
const P = ["phường","xã","thị trấn","quận","huyện","thị xã","cơ quan Sở","Trường Đại học","Bệnh viện","Tổng công ty"];
const DIFF = ["Nhân sự dự kiến thay đổi do điều động","Kinh phí hỗ trợ chưa phân bổ, chưa ký được hợp đồng hội trường; phòng Tài chính yêu cầu bổ sung dự toán chi tiết theo Thông tư mới trước khi thẩm định","Chưa có lịch duyệt"];
const PROP = ["Đề nghị Ban Thường vụ cho lùi thời gian duyệt nhân sự đến sau kỳ họp của cấp ủy ngày 28/4/2021","Tạm ứng kinh phí","Ban Thường vụ làm việc với Huyện ủy về nhân sự chủ chốt; đơn vị đã có hai văn bản báo cáo nhưng chưa có lịch, trong khi Đại hội dự kiến tổ chức ngày 24/4/2021, đại biểu đã được triệu tập và các điều kiện bảo đảm đã ký hợp đồng với đơn vị cung cấp, nếu lùi phải bồi thường theo hợp đồng và thông báo lại cho toàn bộ đại biểu, khách mời và cơ quan báo chí"];
const [, , out = "", units = "8", lang = "vi", report = "2021-04-20", snaps = "3", strict = "no", extra = ""] = process.argv;
const count = Number(units);
const us = Array.from({ length: count }, (_, i) => {
  const short = count <= N.length ? N[i]! : `${N[i % N.length]} ${1 + Math.floor(i / N.length)}`;
  const long = i === 3 ? " và Khu công nghiệp Bắc Thăng Long – Nội Bài (trực thuộc)" : "";
  return makeUnit(`DV-${String(i+1).padStart(3,"0")}`, `Hội LHPN ${P[i % P.length]} ${short}${long}`, { shortName: i % 4 === 3 ? "" : short + (i === 6 ? " và vùng phụ cận sông Hồng" : ""), group: i % 2 ? "Khối phường" : "Khối xã", event: i % 9 === 8 ? null : addDays(day("2021-04-20"), (i*3)%40), pilot: i<2?"yes":"no" });
});
const bodies = [["Ban Thường vụ Hội LHPN Hà Nội","Ban Thường vụ"],["Ban Tổ chức – Kiểm tra",""],["Ban Tuyên giáo",""],["Văn phòng Thành Hội","Văn phòng"],["Báo Phụ nữ Thủ đô",""],["Các Ban phụ trách địa bàn và cộng tác viên dư luận xã hội tại cơ sở",""]].map(([name="",shortName=""],i)=>({code:`DM-${i+1}`,name,shortName,otherNames:"",contact:"",email:""}));
const R = day(report);
const followers = ["Nguyễn Thị Minh Nguyệt","Trần Thu Hà","Lê Thị Thanh Hương",""];
const make = (unit: string, i: number, sample: any) => {
  const due = addDays(day("2021-03-10"), i * 5 + draw(8));
  const finished = due < addDays(R, 3) && chance(0.6);
  const rel = chance(0.2) && unit !== "";
  const k = ["by","before","on","in","none"] as const;
  return {
    title: sample.title, shortTitle: chance(0.1) ? "" : sample.shortTitle, stream: chance(0.03) ? null : STREAMS[i % STREAMS.length] ?? null,
    unit, lead: chance(0.06) ? "" : unit === "" || chance(0.15) ? bodies[draw(bodies.length)]!.name : unit,
    follower: followers[draw(4)]!, dueText: "theo kế hoạch", dueKind: rel ? "relative" : k[draw(4)]!, due: rel || chance(0.08) ? null : due,
    offset: rel ? -draw(20) : null, offsetUnit: rel ? (chance(0.5) ? "day" : "working day") : null,
    extendedTo: chance(0.06) ? addDays(due, 10 + draw(20)) : null,
    state: (chance(0.02) ? "paused" : chance(0.02) ? "not-applicable" : chance(0.04) ? "sent-back" : finished ? "done" : chance(0.5) ? "in-progress" : "not-started") as any,
    completedOn: finished && chance(0.9) ? addDays(due, draw(6) - 4) : null, percent: finished ? 1 : chance(0.4) ? 0.5 : null,
    product: finished || chance(0.3) ? "Báo cáo" : "", lateReason: chance(0.3) ? "Chờ ý kiến của cấp ủy" : "",
    difficulty: chance(0.05) ? DIFF[draw(3)]! : "", proposal: chance(0.04) ? PROP[draw(3)]! : "",
  };
};
const own = us.flatMap(u => SAMPLE_TASKS.slice(0, 12).map((t, i) => make(u.name, i, t)));
const common = Array.from({ length: 10 }, (_, i) => make("", i, { title: `Hướng dẫn, kiểm tra công tác chuẩn bị Đại hội, đợt ${i + 1}`, shortTitle: `Hướng dẫn, kiểm tra đợt ${i+1}` }));
let t = makeTracker({ settings: makeSettings({ reportDate: R, strictBefore: strict as any, planTitle: "Kế hoạch tổ chức Đại hội đại biểu Phụ nữ các cấp tiến tới Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ XVI, nhiệm kỳ 2021–2026", preparedBy: "Nguyễn Thị Minh Nguyệt" }), units: us, bodies, holidays: publicHolidays([2021, 2022], VIETNAMESE_NAMES), tasks: [...common, ...own].map((x, i) => makeNumberedTask(i + 1, x as any)) });
const days = Array.from({ length: Number(snaps) }, (_, i) => addDays(R, -7 * (Number(snaps) - i)));
t = { ...t, snapshots: days.map(d => { const tt = { ...t, settings: { ...t.settings, reportDate: d } }; return takeSnapshot(makeReport(tt, d)); }) };
if (extra.includes("round")) t = { ...t, rounds: us.map((u, i) => ({ round: 1, recipient: u.name, sentOn: day("2021-04-12"), returnBy: day("2021-04-19"), returnedOn: i % 5 === 2 ? null : day("2021-04-18"), outcome: i % 5 === 2 ? null : "clean" , taken: 0, refused: 0, waiting: 0, file: "", note: "" })) as any };
writeFileSync(out, await writeXlsx(describeTracker(t, makeWording(lang as any), R)));
