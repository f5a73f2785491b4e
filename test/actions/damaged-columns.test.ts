import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { undoLastAction } from "../../src/actions/undo";
import { makeWording } from "../../src/workbook/schema/wording";
import { sampleOf } from "../setup/sample";
import { buildInExcel, NOTE, TODAY } from "../support/tracker-in-excel";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const { labels, naming } = makeWording("vi");
const start = makeTracker({
  units: ["Tây Hồ", "Đông Anh"].map((name, index) => makeUnit(`DV-0${index + 1}`, name)),
  tasks: [
    makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ", due: day("2021-04-02"), note: "đã họp" }),
    makeNumberedTask(2, { unit: "Đông Anh", lead: "Đông Anh", proposal: "Đề nghị lùi hạn" }),
  ],
});

type Damage = (columns: Excel.TableColumnCollection, sheets: Excel.WorksheetCollection) => void;
type Column = keyof typeof labels.tasks;

const gone =
  (...keys: readonly Column[]): Damage =>
  (columns) => {
    for (const key of keys) columns.getItem(labels.tasks[key]).delete();
  };

const renamed: Damage = (columns) => {
  columns.getItem(labels.tasks.lead).name = "Ai làm";
};

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ["the column of difficulties is deleted", gone("difficulty")],
  ["the column of proposals is deleted", gone("proposal")],
  ["the column of flags is deleted", gone("flag")],
  ["two columns are deleted", gone("difficulty", "completedOn")],
  [
    "a header is renamed and the summary deleted",
    (columns, sheets) => {
      renamed(columns, sheets);
      sheets.getItem(naming.sheets.summary).delete();
    },
  ],
];

async function damaged(damage: Damage): ReturnType<typeof buildInExcel> {
  const book = await buildInExcel(start);
  await book.byHand((sheets) => {
    damage(sheets.getItem(naming.sheets.tasks).tables.getItem(naming.tables.tasks).columns, sheets);
  });
  return book;
}

it.each(sampleOf(DAMAGES, 2))(
  "one repair mends it where %s, and logs nothing that nobody typed",
  async (_title, damage) => {
    const book = await damaged(damage);
    const mended = await repairWorkbook(book.port, TODAY, { title: "Sửa", note: NOTE });
    expect(mended).toMatchObject({ ok: true });
    expect(await checkWorkbook(book.port, TODAY)).toMatchObject({ value: { findings: [], changes: [] } });
    const { log } = await book.tracker();
    expect(log.filter(({ before, after }) => /^=|#REF!/.test(`${before}${after}`))).toEqual([]);
  },
  60_000,
);

it("a repair of a renamed header and a flag typed over is taken back whole", async () => {
  const book = await damaged((columns, sheets) => {
    renamed(columns, sheets);
    columns.getItem(labels.tasks.flag).getDataBodyRange().getCell(0, 0).values = [["xong rồi"]];
  });
  const mended = await repairWorkbook(book.port, TODAY, { title: "Sửa", note: NOTE });
  expect(mended).toMatchObject({ value: { undoable: true } });
  const { log } = await book.tracker();
  expect(log.map(({ before }) => before)).toEqual(["Ai làm", "xong rồi"]);
  expect(await undoLastAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
  const back = await book.read();
  const headers = back.sheets.find(({ name }) => name === naming.sheets.tasks)?.tables[0]?.columns;
  expect(headers?.map(({ header }) => header)).toContain("Ai làm");
}, 60_000);
