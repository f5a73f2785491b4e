import { changeHolidays } from "../../src/domain/edit/settings";
import { carryWhole } from "../../src/domain/patch/list-patch";
import type { HolidayEntry, Tracker } from "../../src/domain/tracker";
import { day } from "../support/tracker-builder";

const off = (date: string, name: string): HolidayEntry => ({ day: day(date), name, kind: "off" });
const NEW_YEAR = off("2021-01-01", "Tết Dương lịch");
const HUNG = off("2021-04-21", "Giỗ Tổ");
const VICTORY = off("2021-04-30", "Ngày Chiến thắng");
const NATIONAL = off("2021-09-02", "Quốc khánh");
const BRIDGE = off("2021-05-04", "Nghỉ bù");
const EXTRA = off("2021-05-05", "Nghỉ thêm");

const changed = (holidays: readonly HolidayEntry[], added: HolidayEntry[], removed: HolidayEntry[] = []) =>
  changeHolidays({ added, removed })({ holidays } as unknown as Tracker).holidays;

describe("days off that come and go", () => {
  const ALL = [NEW_YEAR, HUNG, VICTORY, NATIONAL];

  it("leave the others in their rows: a new one comes to the end", () => {
    expect(changed(ALL, [EXTRA, BRIDGE])).toEqual([...ALL, BRIDGE, EXTRA]);
  });

  it("take the places of those that go first", () => {
    expect(changed(ALL, [BRIDGE], [HUNG])).toEqual([NEW_YEAR, BRIDGE, VICTORY, NATIONAL]);
    expect(changed(ALL, [BRIDGE], [HUNG, VICTORY])).toEqual([NEW_YEAR, BRIDGE, NATIONAL]);
    expect(changed(ALL, [BRIDGE, EXTRA], [HUNG])).toEqual([NEW_YEAR, BRIDGE, VICTORY, NATIONAL, EXTRA]);
  });

  it("are told anew where they stand, and once", () => {
    const anew = off("2021-04-21", "Giỗ Tổ Hùng Vương");
    expect(changed([...ALL, HUNG], [anew])).toEqual([NEW_YEAR, anew, VICTORY, NATIONAL]);
  });

  it("come back to the end, so that none is written over another", () => {
    const without = [NEW_YEAR, VICTORY, NATIONAL];
    expect(carryWhole(without, without, ALL).items).toEqual([NEW_YEAR, VICTORY, NATIONAL, HUNG]);
    expect(carryWhole(ALL, ALL, without).items).toEqual(without);
  });
});
