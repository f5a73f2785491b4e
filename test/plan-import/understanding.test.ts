import { parsePlan, shortTitle } from "../../src/plan-import";
import { nameKey } from "../../src/domain/names";

const plan = (...tasks: string[]): ReturnType<typeof parsePlan> =>
  parsePlan(["KẾ HOẠCH", "Thử", "", "I. NỘI DUNG", ...tasks].join("\n"));

describe("normalising once at the door", () => {
  it("compares spellings as one, and keeps the person's own", () => {
    expect(nameKey("Ban Tổ chức – Kiểm tra")).toBe(nameKey("ban tổ chức-kiểm tra"));
    expect(nameKey("huyện uỷ, hoà, quý, thuý")).toBe("huyện ủy, hòa, quý, thúy");
    expect(nameKey("hoàn toàn, quyết")).toBe("hoàn toàn, quyết");
    expect(plan("- Báo cáo huyện uỷ\u00A0\u00A0trước 02/5/2021").tasks[0]?.title).toBe(
      "Báo cáo huyện uỷ trước 02/5/2021",
    );
  });

  it("reads the Icelandic Ð as Đ, and a soft line break as the end of a line", () => {
    expect(plan("- Ðại hội điểm\u000B- Họp ban").tasks.map(({ title, line }) => [title, line])).toEqual([
      ["Đại hội điểm", 5],
      ["Họp ban", 5],
    ]);
  });
});

describe("who does a task", () => {
  it.each([
    [
      "- Ban Tổ chức chủ trì, phối hợp với Văn phòng, Công an huyện tham mưu kế hoạch",
      "Ban Tổ chức",
      ["Văn phòng", "Công an huyện"],
    ],
    ["- Giao Phòng Giáo dục và Đào tạo thực hiện việc rà soát", "Phòng Giáo dục và Đào tạo", []],
    ["- Sở Văn hóa, Thể thao và Du lịch là đầu mối tổng hợp", "Sở Văn hóa, Thể thao và Du lịch", []],
    ["- Nộp hồ sơ về Hội LHPN huyện (thông qua Ban Tổ chức - Kiểm tra)", null, []],
    ["- Việc tuyên truyền do Đài Phát thanh huyện phụ trách", "Đài Phát thanh huyện", []],
    ["- Báo cáo Ban Thường vụ về nhân sự", null, []],
  ])("%s", (sentence, lead, support) => {
    const [task] = plan(sentence).tasks;
    expect([task?.lead, task?.support]).toEqual([lead, support]);
  });

  it("a list of units makes each of them one: four units", () => {
    const read = plan("- Hội LHPN xã An, Bình, Chi và phường Dư tổ chức đại hội trước 30/4/2021");
    expect(read.units.map(({ name }) => name)).toEqual([
      "Hội LHPN xã An",
      "Hội LHPN xã Bình",
      "Hội LHPN xã Chi",
      "Hội LHPN phường Dư",
    ]);
    expect(read.tasks).toMatchObject([{ scope: "each-unit", lead: null, leadInferred: false }]);
  });

  it("numbered points under a body are that body's", () => {
    const read = plan(
      "1. Ban Tuyên giáo",
      "1.1. Soạn đề cương",
      "1.2. In tài liệu",
      "2. Các chi hội",
      "2.1. Họp chi hội",
    );
    expect(read.tasks.map(({ section, scope, lead }) => [section, scope, lead])).toEqual([
      ["I.1.1", "once", "Ban Tuyên giáo"],
      ["I.1.2", "once", "Ban Tuyên giáo"],
      ["I.2.1", "each-unit", null],
    ]);
  });

  it("asks whether two names are one body, and merges nothing", () => {
    const read = plan("- Ban Tổ chức – Kiểm tra theo dõi tiến độ", "- Gửi báo cáo về TCKT");
    expect(read.bodies).toEqual([{ name: "Ban Tổ chức – Kiểm tra", aliases: [] }]);
    expect(read.problems).toContainEqual({
      code: "same-body",
      line: 6,
      words: "TCKT",
      proposal: "Ban Tổ chức – Kiểm tra",
    });
  });
});

describe("short titles", () => {
  it.each([
    ["Họp ban", "Họp ban"],
    ["chuẩn bị nhân sự Đại hội;", "Chuẩn bị nhân sự Đại hội"],
    [
      "Chuẩn bị nội dung Đại hội (các văn bản phục vụ Đại hội): Báo cáo, tham luận, kịch bản",
      "Chuẩn bị nội dung Đại hội (các văn bản phục vụ Đại hội)…",
    ],
    [
      "Tổ chức thảo luận đóng góp ý kiến vào dự thảo các văn kiện của Đại hội",
      "Tổ chức thảo luận đóng góp ý kiến vào dự thảo các văn kiện…",
    ],
  ])("%s", (title, short) => {
    expect(shortTitle(title)).toBe(short);
    expect(shortTitle(title).length).toBeLessThanOrEqual(61);
  });
});
