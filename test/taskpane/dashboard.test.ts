import { findingsEn } from "../../src/i18n/en/findings";
import { findingsVi } from "../../src/i18n/vi/findings";
import { dashboardEn } from "../../src/i18n/en/dashboard";
import { dashboardVi } from "../../src/i18n/vi/dashboard";
import { showChange, showPercent } from "../../src/taskpane/language/trackerWords";
import { placeOf, readAction } from "../../src/taskpane/navigation/action";
import { OVERVIEW, walkBack, walkTo, type Place } from "../../src/taskpane/navigation/place";
import { COUNT_GROUPS, OTHER_FLAGS } from "../../src/taskpane/screens/Dashboard/count-groups";
import { countFlags } from "../../src/taskpane/composition/glance";
import { readPercent, showPercentEntry } from "../../src/taskpane/drafts/card-field";

describe("the way through the screens", () => {
  const check: Place = { screen: "check", params: {} };
  const units: Place = { screen: "units", params: {} };

  it("leads back to where it came from, and from a tab to the overview", () => {
    expect(walkBack(walkTo([units], check))).toEqual([units]);
    expect(walkBack([units])).toEqual([OVERVIEW]);
  });

  it("begins anew at a tab", () => {
    expect(walkTo([OVERVIEW, check], units)).toEqual([units]);
  });

  it.each(["check", "snapshot", "print"] as const)("begins at %s where the ribbon asks for it", (action) => {
    expect(placeOf(readAction(`?action=${action}`), true).screen).toBe(action);
  });
});

it("shows each flag's count once among the tiles and beside them, the ways of being done both ways", () => {
  const tiles = COUNT_GROUPS.flatMap(({ flags }) => flags);
  const once = [...new Set([...tiles, ...OTHER_FLAGS])];
  expect(once).toHaveLength(10);
  expect(OTHER_FLAGS.filter((flag) => tiles.includes(flag))).toEqual(["done-on-time", "done-late", "done"]);
});

it.each([
  ["60", 0.6],
  ["60 %", 0.6],
  ["12,5", 0.125],
  ["", null],
  ["101", undefined],
  ["nửa", undefined],
])("reads the progress %j as %p", (text, share) => {
  expect(readPercent(text)).toBe(share);
});

it("shows a share in whole percent, and nothing of nothing", () => {
  expect(showPercentEntry(0.6)).toBe("60");
  expect(showPercentEntry({ raw: "nửa" })).toBe("nửa");
  expect(showPercent({ done: 7, of: 20 })).toBe("35%");
  expect(showPercent({ done: 0, of: 0 })).toBe("–");
  expect([2, 0, -3].map(showChange)).toEqual(["+2", "±0", "−3"]);
});

it.each([
  ["Vietnamese", findingsVi],
  ["English", findingsEn],
])("says in %s of every finding where it is and what mends it", (_, findings) => {
  for (const words of Object.values(findings)) {
    const facts = { at: "Nhiệm vụ", count: 3 };
    expect(words.found(facts)).toMatch(/Nhiệm vụ|3|[Tt]ệp|file|[Ss]ổ tính|workbook|Ngày báo cáo|report date/);
    expect(words.mend(facts)).toMatch(/\p{Lu}.+\.$/u);
  }
});

it("counts in the plural only where English asks for it", () => {
  const { tracker, days } = dashboardEn;
  expect(tracker.built(37, 2, 1)).toBe("Done: 37 task rows, 2 units, 1 body.");
  expect(dashboardVi.tracker.built(37, 2, 8)).toBe("Xong: 37 dòng nhiệm vụ, 2 đơn vị, 8 đầu mối.");
  expect(dashboardVi.tracker.built(4, 0, 3)).toBe("Xong: 4 dòng nhiệm vụ, 3 đầu mối.");
  expect(dashboardVi.tracker.built(0, 0, 0)).toBe("Đã lập xong bảng theo dõi.");
  expect([days.late(1), days.left(2), days.left(0)]).toEqual(["1 day late", "2 days left", "today"]);
});

describe("counts at a glance", () => {
  it("are those of the words in the column of flags, in either language", () => {
    const counts = countFlags("Cảnh báo", ["■ Quá hạn", "▲ Sắp đến hạn", "■ Quá hạn", "√ Hoàn thành"]);
    expect([counts?.overdue, counts?.["due-soon"], counts?.done, counts?.paused]).toEqual([2, 1, 1, 0]);
    expect(countFlags("Flag", ["■ Overdue"])?.overdue).toBe(1);
  });

  it("are not guessed at where the column is another, or holds anything else", () => {
    expect(countFlags("Mã", ["■ Quá hạn"])).toBeNull();
    expect(countFlags("Cảnh báo", ["■ Quá hạn", "xong"])).toBeNull();
    expect(countFlags("Cảnh báo", ["■ Quá hạn", ""])).toBeNull();
  });
});
