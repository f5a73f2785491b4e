import type { BorderStyle, CellFormat } from "../../workbook/page/content";

/** A line along one edge of a cell. */
export interface EdgeLine {
  readonly style: BorderStyle;
  readonly color: string;
}

/** How one cell looks once every range over it has had its say. */
export interface CellLook extends Omit<CellFormat, "borders" | "borderTop" | "borderBottom"> {
  readonly left?: EdgeLine;
  readonly right?: EdgeLine;
  readonly top?: EdgeLine;
  readonly bottom?: EdgeLine;
}

/** Where a cell lies in the range a format is given for: its outer edges get borderTop and borderBottom. */
export interface EdgePlace {
  readonly topRow: boolean;
  readonly bottomRow: boolean;
}

/** Puts a format over a look, property by property. */
export function overlay(look: CellLook, format: CellFormat, place: EdgePlace): CellLook {
  const { borders, borderTop, borderBottom, ...rest } = format;
  return {
    ...look,
    ...rest,
    ...(borders && { left: borders, right: borders, top: borders, bottom: borders }),
    ...(borderTop && place.topRow && { top: borderTop }),
    ...(borderBottom && place.bottomRow && { bottom: borderBottom }),
  };
}
