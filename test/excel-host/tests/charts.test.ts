import { openExcel, type OpenExcel } from "./open-excel";

const QUARTERS = [
  ["Hàng", "Quý 1", "Quý 2"],
  ["Chè", 5, 7],
  ["Cam", 3, 8],
];

async function seriesOf(
  excel: OpenExcel,
  address: string,
  by: "Auto" | "Rows" | "Columns",
): Promise<unknown> {
  return excel.on(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange(address), by);
    chart.series.load("items/name");
    await context.sync();
    const points = chart.series.items.map((each) => each.points.load("items/value"));
    await context.sync();
    return chart.series.items.map(({ name }, index) => [
      name,
      points[index]?.items.map(({ value }) => value),
    ]);
  });
}

describe("the series of a new chart", () => {
  it("are named by a line of texts and go by columns or rows", async () => {
    const excel = openExcel();
    await excel.write("A1:C3", QUARTERS);
    const byColumns = [
      ["Quý 1", [5, 3]],
      ["Quý 2", [7, 8]],
    ];
    expect(await seriesOf(excel, "A1:C3", "Columns")).toEqual(byColumns);
    expect(await seriesOf(excel, "A1:C3", "Rows")).toEqual([
      ["Chè", [5, 7]],
      ["Cam", [3, 8]],
    ]);
    expect(await seriesOf(excel, "A1:C3", "Auto")).toEqual(byColumns);
  });

  it("are numbered where nothing names them; the longer side gives the points", async () => {
    const excel = openExcel();
    await excel.write("A1:C3", QUARTERS);
    expect(await seriesOf(excel, "A2:C3", "Auto")).toEqual([
      ["Chè", [5, 7]],
      ["Cam", [3, 8]],
    ]);
    expect(await seriesOf(excel, "B2:B3", "Auto")).toEqual([["Series1", [5, 3]]]);
  });
});

describe("the looks of a chart", () => {
  it("are read back as set, part by part", async () => {
    const excel = openExcel();
    await excel.write("A1:C3", QUARTERS);
    const read = await excel.on(async (sheet, context) => {
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
      chart.legend.position = "Right";
      chart.legend.format.font.size = 8;
      chart.dataLabels.showPercentage = true;
      chart.axes.valueAxis.displayUnit = "Thousands";
      chart.axes.categoryAxis.title.text = "Hàng";
      const first = chart.series.getItemAt(0);
      first.doughnutHoleSize = 60;
      first.points.getItemAt(1).format.fill.setSolidColor("pink");
      chart.load("legend/position, legend/format/font/size, legend/visible, dataLabels/showPercentage");
      chart.axes.load("valueAxis/displayUnit, categoryAxis/title/text");
      first.load("doughnutHoleSize");
      await context.sync();
      const { legend, dataLabels, axes } = chart;
      return [
        legend.position,
        legend.format.font.size,
        legend.visible,
        dataLabels.showPercentage,
        axes.valueAxis.displayUnit,
        axes.categoryAxis.title.text,
        first.doughnutHoleSize,
      ];
    });
    expect(read).toEqual(["Right", 8, true, true, "Thousands", "Hàng", 60]);
  });

  it("stand where cells or points say; cells are 48 by 15 points", async () => {
    const excel = openExcel();
    const places = await excel.on(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"));
      chart.setPosition("B3", "C5");
      chart.load("left, top, width, height");
      await context.sync();
      const byCells = [chart.left, chart.top, chart.width, chart.height];
      chart.top = 125;
      chart.load("top, left");
      await context.sync();
      return [...byCells, chart.top, chart.left];
    });
    expect(places).toEqual([48, 30, 96, 45, 125, 48]);
  });

  it.each<[string, (chart: Excel.Chart) => unknown]>([
    ["Pie", (chart) => (chart.chartType = "Pie")],
    ["legend.position", (chart) => (chart.legend.position = "Top")],
    ["dataLabels.format.font.size", (chart) => (chart.dataLabels.format.font.size = 15)],
    [
      "points 0.format.fill",
      (chart) => chart.series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("red"),
    ],
    ["top", (chart) => (chart.top = 5)],
  ])("that no file of ours can say, such as %s, are named when saved", async (look, change) => {
    const excel = openExcel();
    await excel.write("A1:C3", QUARTERS);
    await excel.on((sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Biểu đồ";
      chart.legend.position = "Right";
      change(chart);
    });
    expect(() => excel.host.content()).toThrow(`Sheet1: ${look} of the chart Biểu đồ`);
  });
});
