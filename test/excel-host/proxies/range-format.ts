import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { demandUnlocked } from "../store/cells";
import { eraseProperty, paint, tilesOf, uniform } from "../store/looks";
import { STANDARD_COLUMN_POINTS, STANDARD_ROW_POINTS } from "../store/place-on-sheet";
import type { LineLook, Look, SheetState } from "../store/workbook-state";
import { apiWord, colorOf, numberOf, textOf, truthOf, wordOf } from "./parts";
import { RangeBorderCollection } from "./range-borders";
import { accessors } from "./accessors";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** The looks of a rectangle: what is read is null where cells differ (RangeFormat page, every member). */
export abstract class Looks extends ClientObject {
  constructor(
    readonly sheet: SheetState,
    readonly range: RangeAddress,
  ) {
    super();
  }
}

function look<Name extends keyof Look>(
  sheet: SheetState,
  range: RangeAddress,
  name: Name,
  absent: Exclude<Look[Name], undefined>,
): Exclude<Look[Name], undefined> | null {
  return uniform(sheet.looks, range, name, absent);
}

function setLook(sheet: SheetState, range: RangeAddress, change: Look): void {
  if (!sheet.protection?.options["allowFormatCells"]) demandUnlocked(sheet, range);
  paint(sheet.looks, range, change);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends Looks {
  readonly className = "RangeFormat";
  get font(): RangeFont {
    return new RangeFont(this.sheet, this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.sheet, this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.range);
  }
  get horizontalAlignment(): unknown {
    return apiWord(look(this.sheet, this.range, "horizontal", "general"), HORIZONTAL);
  }
  set horizontalAlignment(value: unknown) {
    if (value === "Justify" || value === "Fill" || value === "Distributed")
      notSimulated(`RangeFormat.horizontalAlignment ${value}`);
    setLook(this.sheet, this.range, { horizontal: wordOf("horizontalAlignment", value, HORIZONTAL) });
  }
  get verticalAlignment(): unknown {
    return apiWord(look(this.sheet, this.range, "vertical", "bottom"), VERTICAL);
  }
  set verticalAlignment(value: unknown) {
    if (value === "Justify" || value === "Distributed")
      notSimulated(`RangeFormat.verticalAlignment ${value}`);
    setLook(this.sheet, this.range, { vertical: wordOf("verticalAlignment", value, VERTICAL) });
  }
  /** Points; null where columns differ. */
  get columnWidth(): unknown {
    return uniform<LineLook, "size">(
      this.sheet.columns,
      columnsOf(this.range),
      "size",
      STANDARD_COLUMN_POINTS,
    );
  }
  set columnWidth(value: unknown) {
    demandLines(this.sheet, "allowFormatColumns");
    const size = numberOf("columnWidth", value);
    demand(size >= 0 && size <= 255 * 7, "InvalidArgument", "columnWidth");
    paint<LineLook>(this.sheet.columns, columnsOf(this.range), { size });
  }
  /** Points; null where rows differ. */
  get rowHeight(): unknown {
    return uniform<LineLook, "size">(this.sheet.rows, rowsOf(this.range), "size", STANDARD_ROW_POINTS);
  }
  set rowHeight(value: unknown) {
    demandLines(this.sheet, "allowFormatRows");
    const size = numberOf("rowHeight", value);
    demand(size >= 0 && size <= 409, "InvalidArgument", "rowHeight");
    paint<LineLook>(this.sheet.rows, rowsOf(this.range), { size });
  }
  get useStandardHeight(): boolean | null {
    return isStandard(this.sheet.rows, rowsOf(this.range));
  }
  /** Setting false does nothing: a height has to be given for that (RangeFormat.useStandardHeight). */
  set useStandardHeight(value: unknown) {
    demandLines(this.sheet, "allowFormatRows");
    if (truthOf("useStandardHeight", value))
      eraseProperty<LineLook>(this.sheet.rows, rowsOf(this.range), "size");
  }
  get useStandardWidth(): boolean | null {
    return isStandard(this.sheet.columns, columnsOf(this.range));
  }
  set useStandardWidth(value: unknown) {
    demandLines(this.sheet, "allowFormatColumns");
    if (truthOf("useStandardWidth", value))
      eraseProperty<LineLook>(this.sheet.columns, columnsOf(this.range), "size");
  }
  /** Real Excel measures the text; here widths stay as they are (known difference). */
  autofitColumns(): void {
    demandLines(this.sheet, "allowFormatColumns");
  }
  /** Real Excel measures the text; here the rows' heights become automatic. */
  autofitRows(): void {
    demandLines(this.sheet, "allowFormatRows");
    eraseProperty<LineLook>(this.sheet.rows, rowsOf(this.range), "size");
  }
}

/** Whether no size was given to lines; null where some have one. */
function isStandard(lines: SheetState["rows"], range: RangeAddress): boolean | null {
  const { values } = tilesOf<LineLook, "size">(lines, range, "size", null);
  const standard = values.flat().filter((size) => size === null).length;
  return standard === values.flat().length ? true : standard === 0 ? false : null;
}

/** The columns of a rectangle, as a rectangle of one row. */
export function columnsOf(range: RangeAddress): RangeAddress {
  return { row: 0, column: range.column, rowCount: 1, columnCount: range.columnCount };
}

/** The rows of a rectangle, as a rectangle of one column. */
export function rowsOf(range: RangeAddress): RangeAddress {
  return { row: range.row, column: 0, rowCount: range.rowCount, columnCount: 1 };
}

/** Widths and heights of a protected sheet change only where its options allow it. */
export function demandLines(sheet: SheetState, option: "allowFormatColumns" | "allowFormatRows"): void {
  demand(
    sheet.protection === null || sheet.protection.options[option] === true,
    "AccessDenied",
    `${sheet.name} is protected`,
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFont extends Looks {
  readonly className = "RangeFont";
}

/** A property of the API that is one property of the looks: its value where none is set, and how it is read from a script. */
interface LookMember<Name extends keyof Look> {
  readonly look: Name;
  readonly absent: Exclude<Look[Name], undefined>;
  readonly read: (member: string, value: unknown) => Look[Name];
}

function lookMember<Name extends keyof Look>(
  owner: { readonly prototype: Looks },
  member: string,
  { look: name, absent, read }: LookMember<Name>,
): void {
  accessors(
    owner,
    [member],
    ({ sheet, range }) => look(sheet, range, name, absent),
    ({ sheet, range }, _member, value) => setLook(sheet, range, { [name]: read(member, value) }),
  );
}

function numberWithin(low: number, high: number): (member: string, value: unknown) => number {
  return (member, value) => {
    const number = numberOf(member, value);
    demand(number >= low && number <= high, "InvalidArgument", member);
    return number;
  };
}

lookMember(RangeFormat, "wrapText", { look: "wrap", absent: false, read: truthOf });
lookMember(RangeFormat, "shrinkToFit", { look: "shrink", absent: false, read: truthOf });
lookMember(RangeFormat, "indentLevel", { look: "indent", absent: 0, read: numberWithin(0, 250) });
lookMember(RangeFont, "name", { look: "fontName", absent: "Calibri", read: textOf });
lookMember(RangeFont, "size", { look: "fontSize", absent: 11, read: numberWithin(1, 409) });
lookMember(RangeFont, "bold", { look: "bold", absent: false, read: truthOf });
lookMember(RangeFont, "italic", { look: "italic", absent: false, read: truthOf });
lookMember(RangeFormat, "textOrientation", {
  look: "textOrientation",
  absent: 0,
  read: (member, value) => (value === 180 ? 180 : numberWithin(-90, 90)(member, value)),
});
lookMember(RangeFont, "strikethrough", { look: "strikethrough", absent: false, read: truthOf });
lookMember(RangeFont, "underline", {
  look: "underline",
  absent: "None",
  read: (member, value) => {
    demand(UNDERLINES.includes(textOf(member, value)), "InvalidArgument", `${member} = ${String(value)}`);
    return String(value);
  },
});
lookMember(RangeFont, "color", { look: "fontColor", absent: "#000000", read: colorOf });

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill extends Looks {
  readonly className = "RangeFill";
  /** White where there is no fill, as Excel answers. */
  get color(): unknown {
    return look(this.sheet, this.range, "fill", "#FFFFFF");
  }
  set color(value: unknown) {
    setLook(this.sheet, this.range, { fill: colorOf("fill.color", value) });
  }
  clear(): void {
    demandUnlocked(this.sheet, this.range);
    eraseProperty(this.sheet.looks, this.range, "fill");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtection extends Looks {
  readonly className = "FormatProtection";
  get locked(): unknown {
    return look(this.sheet, this.range, "locked", true);
  }
  set locked(value: unknown) {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    paint(this.sheet.looks, this.range, { locked: truthOf("locked", value) });
  }
}
