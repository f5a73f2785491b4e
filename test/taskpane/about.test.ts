import { readFileSync } from "node:fs";
import { ABOUT } from "../../src/i18n/about";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { openPane, type PanePage } from "./pane-page";

const { version: VERSION } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("the pane of a tracker", () => {
  let excel: TrackerInExcel;
  let pane: PanePage;
  beforeEach(async () => {
    excel = await buildInExcel(makeTracker({ tasks: [makeNumberedTask(1)] }));
  });
  afterEach(async () => {
    await pane.close();
    excel.close();
  });

  describe("the tour of four steps", () => {
    const open = async (): Promise<void> => {
      pane = await openPane("open", true);
      await pane.until(() => pane.text().includes("Bước 1/4"), "the tour");
    };

    it("begins a first opening, is walked to its end and back, and says each step once", async () => {
      await open();
      expect(pane.buttons("Trước")).toEqual([]);
      await pane.press("Tiếp");
      expect(pane.focused()).toBe("Bước 2/4: Kiểm lại, lập bảng");
      await pane.press("Tiếp");
      await pane.press("Trước");
      expect(pane.focused()).toContain("Bước 2/4");
      await pane.press("Tiếp");
      await pane.press("Tiếp");
      expect(pane.buttons("Bỏ qua")).toEqual([]);
      await pane.press("Bắt đầu");
      await pane.until(() => pane.buttons("Tổng quan").length === 1, "the overview");
    });

    it("is left by Bỏ qua or Esc, and then for good on this computer", async () => {
      await open();
      await pane.press("Tiếp");
      await pane.key("Escape");
      await pane.until(() => pane.buttons("Tổng quan").length === 1, "the overview");
      await pane.reload("open");
      await pane.until(() => pane.buttons("Tổng quan").length === 1, "the overview");
    });

    it("comes again at the next opening where it was not left", async () => {
      await open();
      await pane.reload("open");
      await pane.until(() => pane.text().includes("Bước 1/4"), "the tour");
    });

    it("stands in nobody's way who presses a button of the ribbon", async () => {
      pane = await openPane("check", true);
      await pane.until(() => pane.text().includes("Kiểm tra bảng"), "the check");
    });
  });

  describe("Giới thiệu", () => {
    beforeEach(async () => {
      pane = await openPane();
      await pane.until(() => pane.buttons("Khác").length === 1, "the tabs");
      await pane.press("Khác");
      await pane.press("Giới thiệu");
      await pane.until(() => pane.text().includes("Riêng tư"), "Giới thiệu");
    });

    it("tells the version of the package, and which one built the workbook", () => {
      expect(pane.text()).toContain(`Phiên bản ${VERSION} · Sổ tính này do Tiến độ ${VERSION} lập.`);
    });

    it("leads to the guide, to the licences and to the tour, which leads back", async () => {
      expect(pane.controls()).toEqual(expect.arrayContaining(["Hướng dẫn sử dụng"]));
      await pane.press("Xem lại bốn bước làm quen");
      expect(pane.focused()).toContain("Bước 1/4");
      await pane.press("Bỏ qua");
      expect(pane.text()).toContain("Riêng tư");
    });
  });
});

it("tells what is new in this very version, in each language", () => {
  for (const { news } of Object.values(ABOUT)) expect(news.version).toBe(VERSION);
  expect(ABOUT.en.news.lines).toHaveLength(ABOUT.vi.news.lines.length);
});
