import { describeTracker, describeWithoutPages } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { day } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";

describe("a tracker without its pages", () => {
  it("is the whole one in all else, what charts draw from included", () => {
    const wording = makeWording("vi");
    const args = [monthOfProgress(), wording, day("2021-04-20")] as const;
    const [whole, bare] = [describeTracker(...args), describeWithoutPages(...args)];
    const { summary, timeline, week } = wording.naming.sheets;
    const pages: readonly string[] = [summary, timeline, week];
    const rest = whole.sheets.map((sheet) => (pages.includes(sheet.name) ? null : sheet));
    expect(bare.sheets.map((sheet) => (pages.includes(sheet.name) ? null : sheet))).toEqual(rest);
    expect({ ...bare, sheets: [] }).toEqual({ ...whole, sheets: [] });
    for (const sheet of bare.sheets.filter(({ name }) => pages.includes(name)))
      expect(sheet.blocks).toEqual([]);
  });
});
