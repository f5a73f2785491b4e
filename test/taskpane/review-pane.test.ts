import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { openPane, type PanePage } from "./pane-page";

const PLAN = `ỦY BAN NHÂN DÂN HUYỆN A
Số: 12/KH-UBND
A, ngày     tháng     năm
KẾ HOẠCH
Tổ chức ngày hội
I. NỘI DUNG
1. Phòng Nội vụ soạn báo cáo trước ngày 15/4.
2. Văn phòng in tài liệu trước ngày 20/4.
3. Phòng Nội vụ mời đại biểu trước ngày 22/4.
4. Phòng Nội vụ chủ trì, phối hợp với Văn phòng trang trí hội trường.
5. Văn phòng báo cáo hằng tháng.`;
const OTHER = PLAN.replace("12/KH", "40/KH").replace("soạn báo cáo", "soạn diễn văn");

let book: OpenWorkbook;
let pane: PanePage;
beforeEach(async () => {
  book = openWorkbook({ excelApi: "1.17" });
  pane = await openPane("build");
  await pane.until(() => pane.buttons("Dán văn bản kế hoạch").length === 1, "the start");
});
afterEach(async () => {
  await pane.close();
  book.close();
});

async function read(text: string): Promise<void> {
  await pane.press("Dán văn bản kế hoạch");
  await pane.type("Toàn văn kế hoạch", text);
  await pane.press("Đọc kế hoạch");
  await pane.until(() => pane.text().includes("Kiểm lại trước khi lập bảng"), "the review");
  await pane.until(() => /Cần trả lời: \d/.test(pane.text()), "its questions");
}
const questions = (): number => Number(/Cần trả lời: (\d+) câu/.exec(pane.text())?.[1] ?? 0);

it("begins with the tasks that are asked about, can show them alone, and says of words without a day why", async () => {
  await read(PLAN);
  expect(pane.text()).toContain("Cần hỏi trước (3)");
  expect(pane.text()).toContain("hằng tháng – lặp lại, không tính hạn");
  await pane.tick("Chỉ việc cần hỏi");
  expect(pane.text()).not.toContain("hằng tháng – lặp lại");
  expect(pane.buttons("Sửa nhiệm vụ: Mời đại biểu")).toHaveLength(1);
});

it("is answered by keyboard: F8 goes to the first answer of the question, then to the next", async () => {
  await read(PLAN);
  const before = questions();
  await pane.key("F8");
  const first = pane.focused();
  await pane.key("F8");
  expect(pane.text()).toContain(`Câu 2/${before}`);
  await pane.key("F8", { shiftKey: true });
  expect(pane.focused()).toBe(first);
  await pane.key("ArrowUp", { altKey: true });
  expect(pane.text()).toContain(`Câu ${before}/${before}`);
  await pane.key("ArrowDown", { altKey: true });
  expect(pane.text()).toContain(`Câu 1/${before}`);
});

it("takes one year for all tasks that are asked for theirs, as one step that is taken back at once", async () => {
  await read(PLAN);
  const before = questions();
  await pane.press("Trả lời câu hỏi về: Soạn báo cáo");
  await pane.tick("Áp dụng cho tất cả 3 việc cùng câu hỏi");
  await pane.type("Năm khác", "2026");
  await pane.press("Dùng năm này");
  expect(questions()).toBe(before - 3);
  for (const day of ["15/4/2026", "20/4/2026", "22/4/2026"]) expect(pane.text()).toContain(day);
  await pane.press("Hoàn tác sửa đổi");
  expect(questions()).toBe(before);
});

it("corrects a body's name in all tasks that name it, says in how many, and takes it back", async () => {
  await read(PLAN);
  await pane.press("Sửa nhiệm vụ: Mời đại biểu");
  await pane.type("Chủ trì", "Phòng Nội vụ huyện A");
  expect(pane.text()).toContain("Sửa “Phòng Nội vụ” thành “Phòng Nội vụ huyện A” ở cả 3 nhiệm vụ");
  await pane.press("Lưu");
  expect(pane.text()).toContain("Đã sửa “Phòng Nội vụ” thành “Phòng Nội vụ huyện A” ở 3 nhiệm vụ.");
  expect(pane.text().match(/Chủ trìPhòng Nội vụ huyện A/g)).toHaveLength(3);
  await pane.press("Hoàn tác");
  expect(pane.text()).not.toContain("Phòng Nội vụ huyện A");
});

it("gives one task to another body where the name is somebody else's", async () => {
  await read(PLAN);
  await pane.press("Sửa nhiệm vụ: Mời đại biểu");
  await pane.type("Chủ trì", "Đoàn Thanh niên");
  await pane.press("Lưu");
  expect(pane.text().match(/Chủ trìĐoàn Thanh niên/g)).toHaveLength(1);
  expect(pane.text().match(/Chủ trìPhòng Nội vụ/g)).toHaveLength(2);
});

const EDIT = "Sửa nhiệm vụ: In tài liệu";

it("loses nothing half-typed by any way out of a form", async () => {
  await read(PLAN);
  await pane.press(EDIT);
  await pane.type("Sản phẩm", "200 bộ tài liệu");
  const stands = (label = "Sản phẩm"): Promise<void> =>
    pane.until(() => pane.typed(label) === "200 bộ tài liệu", "what was typed");
  // Another form, and one that is left.
  await pane.press("Sửa thông tin kế hoạch");
  await pane.type("Trích yếu", "Ngày hội lớn");
  expect(pane.text()).toContain("đang sửa dở");
  await pane.press("Hủy");
  await pane.press(EDIT);
  await stands();
  // Back to the start, where the language is chosen.
  await pane.press("Quay lại");
  await pane.press("English");
  await pane.press("Go on reviewing the edited plan");
  await stands("Product");
  await pane.press("Back");
  await pane.press("Tiếng Việt");
  // Another plan, which sees nothing of it.
  await read(OTHER);
  await pane.press(EDIT);
  expect(pane.typed("Sản phẩm")).toBe("");
  await pane.type("Sản phẩm", "của kế hoạch khác");
  await pane.press("Quay lại");
  await pane.press("Kiểm lại tiếp: 12/KH-UBND");
  await stands();
  // A ribbon button that replaces the page, or closing the pane.
  await pane.reload("build");
  await pane.until(() => pane.buttons("Kiểm lại tiếp: 12/KH-UBND").length === 1, "the way back");
  // The same plan, read again.
  await read(PLAN);
  await stands();
});

it("leads back to what is half-typed in an answer, and in the line of a list in whatever language", async () => {
  await read(PLAN);
  await pane.press("Trả lời câu hỏi về: Soạn báo cáo");
  await pane.type("Ngày khác", "15/4/20");
  await pane.key("F8");
  await pane.press("Lập bảng theo dõi");
  await pane.press("Mở lại");
  expect(pane.typed("Ngày khác")).toBe("15/4/20");
  await pane.type("Ngày khác", "");
  await pane.press("Sửa thông tin kế hoạch");
  await pane.press("Hủy");
  // Units, then bodies.
  await pane.press("Xem và sửa");
  await pane.press("Xem và sửa");
  await pane.type("Thêm đầu mối", "Đoàn Thanh niên");
  await pane.press("Quay lại");
  await pane.press("English");
  await pane.press("Go on reviewing the edited plan");
  await pane.press("Build the tracker");
  await pane.press("Open it again");
  expect(pane.typed("New body")).toBe("Đoàn Thanh niên");
  expect(pane.focused()).toBe("New body");
  await pane.press("Back");
  await pane.press("Tiếng Việt");
});

it("leaves a half-typed answer out of an answer for all, and tells what another answer took away", async () => {
  await read(PLAN);
  await pane.press("Trả lời câu hỏi về: In tài liệu");
  await pane.type("Ngày khác", "18/4/20");
  await pane.press("Trả lời câu hỏi về: Soạn báo cáo");
  await pane.tick("Áp dụng cho tất cả 2 việc cùng câu hỏi");
  expect(pane.text()).toContain("Trừ 1 câu đang trả lời dở");
  await pane.type("Năm khác", "2026");
  await pane.press("Dùng năm này");
  expect(pane.text()).toContain("22/4/2026");
  await pane.press("Trả lời câu hỏi về: In tài liệu");
  expect(pane.typed("Ngày khác")).toBe("18/4/20");
  // Another answer to the same question.
  await pane.press("Năm 2026");
  expect(pane.text()).toContain("Thay đổi vừa rồi bỏ qua chỗ đang gõ:");
  await pane.press("Hoàn tác");
  await pane.press("Trả lời câu hỏi về: In tài liệu");
  expect(pane.typed("Ngày khác")).toBe("18/4/20");
  expect(pane.text()).not.toContain("Thay đổi vừa rồi");
});

it("opens each form in its first field, and gives the focus back to its button", async () => {
  await read(PLAN);
  await pane.press("Sửa thông tin kế hoạch");
  expect(pane.focused()).toBe("Số, ký hiệu");
  await pane.press("Hủy");
  expect(pane.focused()).toBe("Sửa thông tin kế hoạch");
  // Units, then bodies.
  await pane.press("Xem và sửa");
  await pane.press("Xem và sửa");
  await pane.press("Sửa Văn phòng");
  expect(pane.focused()).toBe("Tên");
  await pane.type("Tên", "Văn phòng huyện");
  await pane.press("Lưu");
  expect(pane.focused()).toBe("Sửa Văn phòng huyện");
  await pane.press("Sửa Văn phòng huyện");
  await pane.press("Bỏ Văn phòng huyện");
  expect(pane.focused()).toBe("Thu gọn");
});

it("says the weekday of a day that is typed, and none of a year that no tracker knows", async () => {
  await read(PLAN);
  await pane.press("Sửa thông tin kế hoạch");
  await pane.type("Ngày ban hành", "02/4/2021");
  expect(pane.text()).toContain("Thứ Sáu, ngày 02 tháng 4 năm 2021");
  await pane.type("Ngày ban hành", "02/4/2210");
  expect(pane.text()).not.toContain("Thứ ");
});

it("tells before it builds what is typed and not saved, and opens it again", async () => {
  await read(PLAN);
  await pane.press(EDIT);
  await pane.type("Sản phẩm", "200 bộ tài liệu");
  await pane.press("Sửa thông tin kế hoạch");
  await pane.press("Lập bảng theo dõi");
  expect(pane.text()).toContain("Còn chỗ đang gõ, chưa lưu: Sửa nhiệm vụ: In tài liệu");
  await pane.press("Mở lại");
  expect(pane.typed("Sản phẩm")).toBe("200 bộ tài liệu");
  await pane.press("Lưu");
  await pane.press("Lập bảng theo dõi");
  await pane.until(() => pane.text().includes("Xong: 5 dòng nhiệm vụ"), "the tracker");
  expect(JSON.stringify(await book.read())).toContain("200 bộ tài liệu");
  // What a tracker was built from is no review any more.
  await pane.reload("build");
  await pane.until(() => pane.buttons("Dán văn bản kế hoạch").length === 1, "the start");
  expect(pane.text()).not.toContain("Kiểm lại tiếp");
});

it("leads from the question for units to the box that adds them, and takes a pasted column as that many", async () => {
  const dated = PLAN.replace("ngày     tháng     năm", "ngày 10 tháng 3 năm 2026");
  await read(dated.replace("1. Phòng Nội vụ soạn báo cáo", "1. Các đơn vị soạn báo cáo"));
  await pane.key("F8");
  await pane.key("F8");
  await pane.press("Bổ sung đơn vị");
  const box = document.activeElement;
  expect(box?.closest("form")?.textContent).toContain("Thêm đơn vị");
  const pasted = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => "STT\tTên đơn vị\n1\tXã Ba Vì\n2\tXã Cổ Đô\nXã Ba Vì" },
  });
  const { act } = await import("react");
  await act(async () => void box?.dispatchEvent(pasted));
  expect(pane.text()).toContain("Đơn vị thực hiện (2)");
  expect(pane.buttons("Sửa Xã Cổ Đô")).toHaveLength(1);
  expect(pane.typed("Thêm đơn vị")).toBe("");
  await pane.press("Hoàn tác sửa đổi");
  expect(pane.text()).toContain("Đơn vị thực hiện (0)");
});

it("asks about the year that it took from the document with one button for yes, and one for another year", async () => {
  const dated = PLAN.replace("ngày     tháng     năm", "ngày 10 tháng 3 năm 2026");
  await read(dated);
  const before = questions();
  const years = pane.controls().filter((words) => /^(?:Đúng, n|N)ăm (?:20\d\d|này)/.test(words));
  expect(years).toEqual(["Đúng, năm 2026", "Năm 2027"]);
  await pane.press("Đúng, năm 2026");
  expect(questions()).toBe(before - 1);
  expect(pane.text()).toContain("15/4/2026");
});

it("says the year once where all tasks that are asked for theirs have the same one proposed", async () => {
  const named = PLAN.replace("trang trí hội trường.", "trang trí hội trường trước ngày 25/4/2026.");
  await read(named);
  await pane.press("Trả lời câu hỏi về: Soạn báo cáo");
  await pane.tick("Áp dụng cho tất cả 3 việc cùng câu hỏi");
  const years = pane.controls().filter((words) => /20\d\d/.test(words));
  expect(years).toEqual(["Đúng, năm 2026, theo đề xuất của từng việc"]);
  await pane.press("Đúng, năm 2026, theo đề xuất của từng việc");
  for (const day of ["15/4/2026", "20/4/2026", "22/4/2026"]) expect(pane.text()).toContain(`đến ${day}`);
});
