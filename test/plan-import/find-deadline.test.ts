import { findDeadline } from "../../src/plan-import";

/** Sentence, the deadline's own words in it ("" = none), its end. */
const SENTENCES: readonly (readonly [string, string, string | null])[] = [
  ["Công tác tuyên truyền trước, trong và sau Đại hội.", "", null],
  [
    "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ tổ chức rút kinh nghiệm trước 02/5/2021",
    "trước 02/5/2021",
    "2021-05-02",
  ],
  [
    "Báo cáo kết quả quý I/2021 trước ngày 10/4/2021 về Hội LHPN Hà Nội",
    "trước ngày 10/4/2021",
    "2021-04-10",
  ],
  [
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 3/4/2021 của UBND tỉnh, hoàn thành trong tháng 5/2021.",
    "trong tháng 5/2021",
    "2021-05-31",
  ],
  ["Tổ chức Đại hội điểm tháng 4/2021", "tháng 4/2021", "2021-04-30"],
  ["Tổng kết việc thực hiện Nghị quyết nhiệm kỳ 2016-2021", "", null],
  ["Đạt từ 1/3 đến 1/2 số đại biểu là nữ", "", null],
  ["Chào mừng ngày Quốc tế Phụ nữ 8/3 và 20/10", "", null],
  ["Hoàn thành trước ngày Quốc khánh 2/9", "trước ngày Quốc khánh 2/9", "2021-09-02"],
  ["Hội nghị giao ban tháng 4/2021", "", null],
  ["Mỗi đơn vị cử 3-5 đại biểu; hỗ trợ 2.5 triệu đồng", "", null],
  ["Tập huấn 02 ngày cho cán bộ Hội", "", null],
  ["Đến nay đã có 9/12 huyện đã tổ chức xong trong quý I/2021", "", null],
  ["Số liệu tính đến ngày 31/5/2021", "", null],
  ["Rút kinh nghiệm sau Đại hội điểm", "", null],
  ["Số điện thoại 0912.345.678, nhận hồ sơ đến ngày 15/6", "đến ngày 15/6", "2021-06-15"],
];

describe("the deadline inside a task's sentence", () => {
  it.each(SENTENCES)("%s", (sentence, words, end) => {
    const { deadline } = findDeadline(sentence, { year: 2021 });
    expect([deadline.text, deadline.to]).toEqual([words, end]);
  });

  it("takes the last of several steps and tells the others", () => {
    const found = findDeadline("Xây dựng kế hoạch trước 10/4/2021, triển khai xong trước 20/5/2021");
    expect(found.deadline.to).toBe("2021-05-20");
    expect(found.others).toEqual(["trước 10/4/2021"]);
  });

  it("says where the year came from the plan and not from the words", () => {
    expect(findDeadline("Nộp hồ sơ trước 20/5", { year: 2021 }).yearFromContext).toBe(true);
    expect(findDeadline("Nộp hồ sơ trước 20/5/2021", { year: 2021 }).yearFromContext).toBe(false);
  });
});
