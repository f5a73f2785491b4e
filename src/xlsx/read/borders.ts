import type { BorderStyle, CellFormat } from "../../workbook/page/content";
import type { HucreStyle } from "../hucre";
import type { ColorReader } from "./colors";

type HucreBorder = NonNullable<HucreStyle["border"]>;
type Line = NonNullable<CellFormat["borders"]>;

const NEAREST: Readonly<Record<string, BorderStyle>> = {
  thin: "thin",
  hair: "hair",
  dotted: "dotted",
  dashed: "dotted",
  dashDot: "dotted",
  dashDotDot: "dotted",
  slantDashDot: "dotted",
  double: "thin",
};

/** Lines around a cell; styles we have no word for become the nearest one, lines at one side only are left out. */
export function readBorders(
  border: HucreBorder,
  color: ColorReader,
): Pick<CellFormat, "borders" | "borderTop" | "borderBottom"> {
  const line = (side: HucreBorder["top"]): Line | undefined =>
    side && { style: NEAREST[side.style] ?? "medium", color: color(side.color) ?? "#000000" };
  const [top, bottom, left, right] = [border.top, border.bottom, border.left, border.right].map(line);
  const borders = left && right && same(left, right) ? left : undefined;
  return {
    ...(borders && top && bottom && { borders }),
    ...(top && !(borders && bottom && same(top, borders)) && { borderTop: top }),
    ...(bottom && !(borders && top && same(bottom, borders)) && { borderBottom: bottom }),
  };
}

function same(a: Line, b: Line): boolean {
  return a.style === b.style && a.color === b.color;
}
