import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Chart } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { ExcelHost } from "../excel-host/host";
import { day } from "../support/tracker-builder";
import { readChart } from "./page/grid/chart-data";
import { formatNumber, formatText } from "./page/grid/format-number";
import { Lines } from "./page/grid/layout";
import { cutLeaves } from "./page/print/leaves";
import { servePreviewAt } from "./server";
import { swapHost } from "./swapHost";

const PAGE = `<meta content="script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="a.js"></script>`;

it("swaps the address of office.js and the host in the CSP, and nothing else", () => {
  expect(swapHost(PAGE)).toBe(`<meta content="script-src 'self' 'self'; connect-src 'self'">
<script src="/office/office.js"></script><script src="a.js"></script>`);
});

it("refuses a page that names another outside address", () => {
  expect(() => swapHost(`${PAGE}<img src="https://example.org/a.png">`)).toThrow("outside address");
});

// 44288 is 2 April 2021: 44197 is 1 January 2021, and 31 + 28 + 31 + 1 = 91 days later.
it.each([
  [44_288, "dd\\/mm\\/yyyy", "02/04/2021"],
  [44_288, 'dd" tháng "m", "yyyy', "02 tháng 4, 2021"],
  [44_288, "[$-409]d mmmm yyyy", "2 April 2021"],
  [0.375, "0%", "38%"],
  [0.375, "0.0%", "37.5%"],
  [1234.5, "#,##0", "1,235"],
  [12, '0" việc"', "12 việc"],
  [0, '0;-0;"–"', "–"],
  [-3, "0;\\-0;0", "-3"],
  [0.1 + 0.2, "General", "0.3"],
])("shows %d by the format %s as %s", (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

it("dresses text by a format's fourth section", () => {
  expect(formatText("Đông Anh", '0;-0;0;"» "@')).toBe("» Đông Anh");
  expect(formatText("Đông Anh", "General")).toBe("Đông Anh");
});

it("reads a chart's ranges on the sheets that they name, and its own where they name none", () => {
  const chart: Chart = {
    name: "Bars",
    kind: "barStacked",
    title: "Theo đơn vị",
    altText: "",
    from: { row: 0, column: 0 },
    to: { row: 9, column: 4 },
    series: [
      { name: "Xong", values: "='Số liệu'!$B$1:$B$2", categories: "='Số liệu'!$A$1:$A$2", color: "#008000" },
      { name: "Ở đây", values: "=$A$1:$A$2", categories: "='Số liệu'!$A$1:$A$2", color: "#ff0000" },
    ],
  };
  const facts = [
    ["Tây Hồ", 3],
    ["Đông Anh", { formula: "=B1+2" }],
  ];
  const sheets = [
    { ...emptySheet("Trang"), charts: [chart], blocks: [{ row: 0, column: 0, contents: [[7], ["chữ"]] }] },
    { ...emptySheet("Số liệu"), blocks: [{ row: 0, column: 0, contents: facts }] },
  ];
  const content = { sheets, names: [], properties: { custom: {} } };
  const { book } = new ExcelHost({ today: day("2021-04-20"), content });
  const [page] = book.sheets;
  const [drawn] = page?.charts ?? [];
  if (!page || !drawn) throw new Error("The page has no chart");
  const { series, categories } = readChart(book, page, drawn);
  expect(categories).toEqual(["Tây Hồ", "Đông Anh"]);
  expect(series.map(({ values }) => values)).toEqual([
    [3, 5],
    [7, null],
  ]);
});

it("prints whole rows on each page, below its titles, and begins a page where a break says so", () => {
  // A title of 30 and nine rows of 20 pixels; a page has room for 100.
  const rows = new Lines([30, ...Array.from({ length: 9 }, () => 20)]);
  const titles = { first: 0, end: 1 };
  const cut = (breaks: number[]): unknown =>
    cutLeaves(rows, { first: 0, end: 10 }, { room: 100, titles, breaks });
  // 30 + 3 × 20 = 90; each later page has 70 left below the title, three rows again.
  expect(cut([])).toEqual([
    { first: 0, end: 4 },
    { first: 4, end: 7 },
    { first: 7, end: 10 },
  ]);
  expect(cut([2])).toEqual([
    { first: 0, end: 2 },
    { first: 2, end: 5 },
    { first: 5, end: 8 },
    { first: 8, end: 10 },
  ]);
});

it("takes another port where the one asked for is taken, and says so", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const preview = await servePreviewAt(port);
  expect(preview.isElsewhere).toBe(true);
  expect(preview.address).not.toContain(`:${port}/`);
  await preview.close();
  await new Promise((resolve) => other.close(resolve));
  const again = await servePreviewAt(port);
  expect([again.isElsewhere, again.address]).toEqual([false, `http://127.0.0.1:${port}/`]);
  await again.close();
});
