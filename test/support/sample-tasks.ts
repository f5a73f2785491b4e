import type { Deadline } from "../../src/domain/deadline";
import { NO_DEADLINE } from "../../src/domain/deadline";
import type { Stream } from "../../src/domain/plan";
import { day } from "./tracker-builder";

/** A task of the sample: what each unit, or one body, does. */
export interface SampleTask {
  readonly title: string;
  readonly shortTitle: string;
  readonly stream: Stream;
  /** null: each unit does it. */
  readonly lead: string | null;
  readonly deadline: Deadline;
}

const by = (to: string, text: string): Deadline => ({ text, bound: "by", from: null, to: day(to) });
const before = (to: string, text: string): Deadline => ({ text, bound: "before", from: null, to: day(to) });
const relative = (offset: number, text: string): Deadline => ({
  text,
  bound: "relative",
  from: null,
  to: null,
  offset,
  offsetUnit: "working day",
  event: "Đại hội",
});

const STANDING = "Ban Thường vụ Hội LHPN Hà Nội";
const ORGANISING = "Ban Tổ chức – Kiểm tra";

/** The tasks of a plan for two pilot congresses. */
export const SAMPLE_TASKS: readonly SampleTask[] = [
  {
    title: "Chuẩn bị nội dung Đại hội: báo cáo chính trị, báo cáo kiểm điểm của Ban Chấp hành",
    shortTitle: "Chuẩn bị nội dung Đại hội",
    stream: "content",
    lead: null,
    deadline: by("2021-04-12", "chậm nhất ngày 12/4/2021"),
  },
  {
    title: "Chuẩn bị nhân sự Đại hội theo đúng quy trình hướng dẫn",
    shortTitle: "Chuẩn bị nhân sự Đại hội",
    stream: "personnel",
    lead: null,
    deadline: by("2021-04-22", "chậm nhất ngày 22/4/2021"),
  },
  {
    title: "Tổ chức thảo luận, đóng góp ý kiến vào dự thảo các văn kiện",
    shortTitle: "Góp ý dự thảo văn kiện",
    stream: "content",
    lead: null,
    deadline: by("2021-04-16", "trước ngày 17/4/2021"),
  },
  {
    title: "Tuyên truyền trước, trong và sau Đại hội",
    shortTitle: "Tuyên truyền về Đại hội",
    stream: "communication",
    lead: null,
    deadline: NO_DEADLINE,
  },
  {
    title: "Chuẩn bị hậu cần phục vụ Đại hội",
    shortTitle: "Công tác hậu cần",
    stream: "logistics",
    lead: null,
    deadline: relative(-3, "3 ngày làm việc trước Đại hội"),
  },
  {
    title: "Báo cáo công tác chuẩn bị với Ban Thường vụ quận ủy, huyện ủy",
    shortTitle: "Báo cáo cấp ủy về công tác chuẩn bị",
    stream: "direction",
    lead: null,
    deadline: before("2021-04-05", "trước 05/4/2021"),
  },
  {
    title: "Thành lập các tiểu ban chuẩn bị Đại hội",
    shortTitle: "Thành lập các tiểu ban",
    stream: "direction",
    lead: null,
    deadline: by("2021-04-09", "chậm nhất 09/4/2021"),
  },
  {
    title: "Phân công trách nhiệm cụ thể cho các đồng chí Thường trực, Ban Thường vụ",
    shortTitle: "Phân công trách nhiệm",
    stream: "direction",
    lead: null,
    deadline: by("2021-03-31", "trong tháng 3/2021"),
  },
  {
    title: "Bầu đoàn đại biểu dự Đại hội đại biểu Phụ nữ Thành phố",
    shortTitle: "Bầu đoàn đại biểu",
    stream: "personnel",
    lead: null,
    deadline: relative(0, "tại Đại hội"),
  },
  {
    title: "Hoàn thiện hồ sơ trình Hội LHPN cấp trên công nhận kết quả Đại hội",
    shortTitle: "Hồ sơ trình công nhận kết quả",
    stream: "personnel",
    lead: null,
    deadline: relative(7, "7 ngày làm việc sau Đại hội"),
  },
  {
    title: "Ban Thường vụ Hội LHPN Hà Nội duyệt báo cáo và đề án nhân sự của 2 đơn vị làm điểm",
    shortTitle: "Duyệt báo cáo và đề án nhân sự",
    stream: "direction",
    lead: STANDING,
    deadline: before("2021-04-02", "trước 02/4/2021"),
  },
  {
    title: "Thành lập Tổ công tác chỉ đạo Đại hội điểm",
    shortTitle: "Thành lập Tổ công tác chỉ đạo điểm",
    stream: "direction",
    lead: STANDING,
    deadline: by("2021-03-25", "chậm nhất 25/3/2021"),
  },
  {
    title: "Tổ chức rút kinh nghiệm sau Đại hội điểm",
    shortTitle: "Rút kinh nghiệm sau Đại hội điểm",
    stream: "direction",
    lead: STANDING,
    deadline: before("2021-05-02", "trước 02/5/2021"),
  },
  {
    title: "Hướng dẫn quy trình nhân sự và mẫu hồ sơ Đại hội",
    shortTitle: "Hướng dẫn quy trình nhân sự",
    stream: "personnel",
    lead: ORGANISING,
    deadline: by("2021-03-30", "chậm nhất 30/3/2021"),
  },
  {
    title: "Theo dõi, đôn đốc, tổng hợp tình hình Đại hội điểm",
    shortTitle: "Theo dõi, tổng hợp tình hình",
    stream: "direction",
    lead: ORGANISING,
    deadline: NO_DEADLINE,
  },
  {
    title: "Tuyên truyền, thông tin kịp thời về Đại hội điểm trên báo",
    shortTitle: "Thông tin về Đại hội điểm",
    stream: "communication",
    lead: "Báo Phụ nữ Thủ đô",
    deadline: by("2021-04-23", "chậm nhất 23/4/2021"),
  },
  {
    title: "Phối hợp chỉ đạo tổ chức tốt Đại hội điểm",
    shortTitle: "Phối hợp chỉ đạo Đại hội điểm",
    stream: "direction",
    lead: "Các Ban phụ trách địa bàn",
    deadline: NO_DEADLINE,
  },
];
