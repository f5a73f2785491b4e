import { planEdit } from "../../src/actions/edit";
import { planUndo } from "../../src/actions/undo";
import { closePlan } from "../../src/domain/edit/close-plan";
import { setFixedDeadline } from "../../src/domain/edit/deadlines";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { smallRound, typeIn, type SentOut } from "../sharing/sent-copies";
import { day } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";

/** The day on which all of it happens. */
export const TODAY = day("2021-04-20");

/** What the log says of each action. */
export const NOTE = { when: "2021-04-20 08:00", reason: "thử", source: "Bảng điều khiển" };

/** A workbook with a month of progress of two units, as the command writes it. */
export const trackerBook = once(() => describeTracker(monthOfProgress(TODAY), makeWording("vi"), TODAY));

/** The same after an action that can be taken back. */
export const editedBook = once((): WorkbookContent => {
  const edit = setFixedDeadline(["NV-001"], day("2021-05-20"), "by");
  const plan = planEdit(trackerBook(), { edit, title: "Đặt thời hạn", note: NOTE, today: TODAY });
  if (!plan.ok) throw new Error(plan.problem.code);
  return applyChanges(trackerBook(), plan.value.changes);
});

/** The same after another one, which speaks of other rows. */
export const twiceEditedBook = once((): WorkbookContent => {
  const edit = setFixedDeadline(["NV-003"], day("2021-05-21"), "by");
  const plan = planEdit(editedBook(), { edit, title: "Đặt thời hạn khác", note: NOTE, today: TODAY });
  if (!plan.ok) throw new Error(plan.problem.code);
  return applyChanges(editedBook(), plan.value.changes);
});

/** The same once its plan was closed. */
export const closedBook = once((): WorkbookContent => {
  const request = { edit: closePlan(TODAY), title: "Kết thúc kế hoạch", note: NOTE, today: TODAY };
  const plan = planEdit(trackerBook(), { ...request, isOfClosed: true });
  if (!plan.ok) throw new Error(plan.problem.code);
  return applyChanges(trackerBook(), plan.value.changes);
});

/** The same once that was taken back. */
export const undoneBook = once((): WorkbookContent => {
  const plan = planUndo(editedBook(), NOTE, TODAY);
  if (!plan.ok) throw new Error(plan.problem.code);
  return applyChanges(editedBook(), plan.value.changes);
});

/** The same with two flags typed over and a name of ours deleted. */
export const damagedBook = once((): WorkbookContent => {
  const { names, ...rest } = withSheet(trackerBook(), "Nhiệm vụ", (sheet) =>
    typed(typed(sheet, 1, "Cảnh báo", "xong"), 3, "Cảnh báo", "đã làm"),
  );
  return { ...rest, names: names.filter(({ name }) => name !== "WarnDays") };
});

/** A master that remembers what was sent, and a copy that came back filled in. */
export const sentBook = once((): SentOut & { readonly returned: WorkbookContent } => {
  const round = smallRound();
  const [copy] = round.copies;
  if (!copy) throw new Error("no copy");
  return { ...round, returned: typeIn(copy.content, "NV-001", { state: "Hoàn thành", note: "xong sớm" }) };
});

/** A workbook of somebody's own: a table, a name and a few cells. */
export const ownBook = once((): WorkbookContent => {
  const range = { row: 2, column: 0, rowCount: 3, columnCount: 2 };
  const contents: CellContent[][] = [
    ["Hạng mục", "Số tiền"],
    ["In tài liệu", 12],
    ["Thuê hội trường", 30],
  ];
  const table = {
    name: "tblThuChi",
    range,
    columns: [{ header: "Hạng mục" }, { header: "Số tiền" }],
    style: "TableStyleMedium2",
    bandedRows: true,
    filterButton: true,
  };
  return {
    sheets: [
      ownSheet("Thu chi", [{ row: 2, column: 0, contents }], [table]),
      ownSheet("Ghi chép", [{ row: 0, column: 0, contents: [["Việc riêng"], [7]] }], []),
    ],
    names: [{ name: "TongChi", formula: "='Ghi chép'!$A$2" }],
    properties: { custom: {} },
    activeSheet: "Thu chi",
  };
});

/** A tracker beside sheets of somebody's own. */
export const sharedBook = once((): WorkbookContent => {
  const [own, tracker] = [ownBook(), trackerBook()];
  return { ...tracker, sheets: [...tracker.sheets, ...own.sheets], names: [...tracker.names, ...own.names] };
});

/** A workbook with one of its sheets changed. */
export function withSheet(
  book: WorkbookContent,
  name: string,
  change: (sheet: Sheet) => Sheet,
): WorkbookContent {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A sheet with a content typed into a body row (1 is the first) of its table, under a header. */
export function typed(sheet: Sheet, row: number, header: string, content: CellContent): Sheet {
  const [table] = sheet.tables;
  const index = table?.columns.findIndex((column) => column.header === header) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${header}`);
  const block = { row: table.range.row + row, column: table.range.column + index, contents: [[content]] };
  return { ...sheet, blocks: [...sheet.blocks, block] };
}

function ownSheet(name: string, blocks: Sheet["blocks"], tables: Sheet["tables"]): Sheet {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    blocks,
    tables,
    formats: [],
    columns: [],
    rows: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: null,
    protection: null,
    charts: [],
  };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
