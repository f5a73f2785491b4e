import { zipSync } from "fflate";
import { openExcel, type OpenExcel } from "./open-excel";

const WORKBOOK = Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array([60]) })).toString("base64");

async function codeOfOpening({ host }: OpenExcel, base64?: string): Promise<string> {
  return host.Excel.createWorkbook(base64).then(
    () => "no error",
    ({ code }: { code: string }) => code,
  );
}

describe("another workbook", () => {
  it("opens from a file, or empty from none", async () => {
    const excel = openExcel();
    expect(await codeOfOpening(excel, WORKBOOK)).toBe("no error");
    expect(await codeOfOpening(excel)).toBe("no error");
    expect(excel.host.book.openedWorkbooks).toEqual([WORKBOOK, ""]);
  });

  it.each([
    ["AAAA", "GeneralException"],
    ["no base64!", "InvalidArgument"],
  ])("does not open from %s", async (text, code) => {
    const excel = openExcel();
    expect(await codeOfOpening(excel, text)).toBe(code);
    expect(excel.host.book.openedWorkbooks).toEqual([]);
  });
});

describe("custom document properties", () => {
  async function added(key: string, value: string): Promise<[string, unknown][]> {
    return openExcel().on(async (_, context) => {
      const { custom } = context.workbook.properties;
      custom.add(key, value);
      custom.load({ key: true, value: true });
      await context.sync();
      return custom.items.map((item) => [item.key, item.value as unknown]);
    });
  }

  // CustomProperty.key and .value: limited to 255 outside of Excel on the web
  it("are cut to 255 characters, key and value, and not refused", async () => {
    expect(await added("k", "v".repeat(300))).toEqual([["k", "v".repeat(255)]]);
    expect(await added("k".repeat(256), "v")).toEqual([["k".repeat(255), "v"]]);
  });

  it("are found under the whole key that was cut", async () => {
    const value = await openExcel().on(async (_, context) => {
      const { custom } = context.workbook.properties;
      custom.add("k".repeat(300), 1);
      const item = custom.getItemOrNullObject("K".repeat(300)).load({ value: true });
      await context.sync();
      return item.value as unknown;
    });
    expect(value).toBe(1);
  });
});
