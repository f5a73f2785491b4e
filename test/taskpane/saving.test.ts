import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { openPane, type PanePage } from "./pane-page";

const UNIT = "Hội LHPN quận Tây Hồ";

describe("a pane in a program that does not save files", () => {
  let excel: TrackerInExcel;
  let pane: PanePage;
  const { click } = HTMLElement.prototype;
  beforeEach(async () => {
    excel = await buildInExcel(
      makeTracker({
        units: [makeUnit("DV-01", UNIT, { email: "tayho@example.org" })],
        tasks: [makeNumberedTask(1, { unit: UNIT, lead: UNIT })],
      }),
    );
    // A saved file's address is given up a minute later: nothing here waits for that.
    jest.useFakeTimers({ advanceTimers: true, doNotFake: ["performance", "queueMicrotask", "nextTick"] });
    pane = await openPane();
    await pane.until(() => pane.buttons("Khác").length === 1, "the tabs");
    await pane.press("Khác");
    await pane.press("Gửi & nhận");
  });
  afterEach(async () => {
    HTMLElement.prototype.click = click;
    await pane.close();
    jest.useRealTimers();
    excel.close();
  });

  /** What the browser control does with a link that is to be saved. */
  const onSave = (answer: () => void): void => {
    HTMLElement.prototype.click = function (this: HTMLElement) {
      if (this.hasAttribute("download")) answer();
      else click.call(this);
    };
  };
  const refuse = (): never => {
    throw new Error("Downloads are blocked");
  };

  const makeSummary = async (): Promise<void> => {
    await pane.until(() => pane.buttons("Gửi Ban Thường vụ").length === 1, "the menu");
    await pane.press("Gửi Ban Thường vụ");
    await pane.press("Tạo bản gửi");
    await pane.until(() => pane.buttons("Lưu tệp").length === 1, "the file");
  };

  it("says that it was refused, and offers the copy in a window of its own", async () => {
    await makeSummary();
    onSave(refuse);
    await pane.press("Lưu tệp");
    await pane.until(() => pane.text().includes("không cho lưu tệp từ ngăn bên"), "the refusal");
    expect(pane.text()).not.toContain("Đã tải về");
    expect(pane.buttons("Lưu tệp")).toEqual([]);
    expect(pane.text()).toContain("Mở bản ");
    expect(pane.text()).toContain("hãy lưu (Save As) với tên ghi sẵn");
  });

  it("offers the other way where the file was taken and nothing is seen of it", async () => {
    await makeSummary();
    onSave(() => undefined);
    await pane.press("Lưu tệp");
    await pane.until(() => pane.text().includes("Không thấy tệp tải về?"), "the other way");
    await pane.press("Dùng cách khác");
    expect(pane.buttons("Lưu tệp")).toEqual([]);
    expect(pane.text()).toContain("Mở bản ");
  });

  it("remembers no round as sent whose files it could not hand out, and offers to copy the mail before it is opened", async () => {
    await pane.until(() => pane.buttons("Gửi đơn vị / đầu mối").length === 1, "the menu");
    await pane.press("Gửi đơn vị / đầu mối");
    onSave(refuse);
    await pane.press("Tạo 1 bản");
    await pane.until(() => pane.text().includes("không cho lưu tệp từ ngăn bên"), "the refusal");
    expect(pane.text()).not.toContain("Bảng đã ghi lại");
    expect((await excel.tracker()).log.length).toBe(0);
    await pane.press(`Xem thư: ${UNIT}`);
    const ways = pane.controls().filter((name) => /^(Chép|Mở thư)/.test(name));
    expect(ways).toEqual(["Chép tên tệp", "Chép người nhận", "Chép tiêu đề", "Chép nội dung", "Mở thư"]);
    expect(pane.text()).toContain("“Mở thư” có thể không mở gì trong Excel: khi đó hãy dùng các nút Chép.");
  });
});
