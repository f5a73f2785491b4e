import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { firstCopy, smallRound } from "../sharing/sent-copies";
import { openPane, type PanePage } from "./pane-page";

const SAYS = "Đây là bản gửi cho đơn vị điền, không phải bảng chung";

describe("the pane beside a workbook of a round", () => {
  const { master, copies } = smallRound();
  let excel: OpenWorkbook;
  let pane: PanePage;
  afterEach(async () => {
    await pane.close();
    excel.close();
  });

  it.each([
    ["a copy, it says so, and what to do with it", firstCopy({ master, copies }), true],
    ["the tracker itself, it says nothing of copies", master, false],
  ])("%s", async (_what, content, isSaid) => {
    excel = openWorkbook({ content, excelApi: "1.17" });
    pane = await openPane();
    await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
    expect(pane.text().includes(`${SAYS}: điền vào các ô nền trắng`)).toBe(isSaid);
  });
});
