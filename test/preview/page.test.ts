import { formatNumber, formatText } from "./page/grid/format-number";
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
