import type { Edge, Look, TableState } from "../../../excel-host/store/workbook-state";
import type { ConditionalLook } from "./conditional";
import { shrinkToFit } from "./measure";
import type { SheetPicture } from "./sheet-picture";

/** Cells a drawn cell covers, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws one cell: text, fill, font, edges, what conditional rules add. */
export function drawCell(picture: SheetPicture, row: number, column: number, box: Box): HTMLElement {
  const look = picture.lookAt(row, column);
  const conditional = picture.conditionalAt(row, column);
  const value = picture.valueAt(row, column);
  const element = document.createElement("div");
  element.className = "cell";
  element.dataset["row"] = String(row);
  element.dataset["column"] = String(column);
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    ...fontOf(look, conditional),
    ...placeOf(look, typeof value),
    ...edgesOf(look, picture.sheet.showGridlines),
  });
  const fill = conditional?.style.fill ?? look.fill ?? fillOfTable(picture.sheet.tables, row, column);
  if (fill !== undefined && fill !== "") element.style.backgroundColor = fill;
  if (conditional?.bar) {
    const { share, color } = conditional.bar;
    element.style.backgroundImage = `linear-gradient(to right, ${color}99 ${share * 100}%, transparent ${share * 100}%)`;
  }
  const text = document.createElement("span");
  text.textContent = picture.textAt(row, column);
  if (look.shrink === true) {
    const size = look.fontSize ?? 11;
    const share = shrinkToFit(text.textContent, size, look.bold === true, box.width - 8);
    element.style.fontSize = `${size * share}pt`;
  }
  element.append(text);
  if (picture.hasFilterButton(row, column)) {
    const button = document.createElement("i");
    button.className = "filter";
    button.ariaHidden = "true";
    element.append(button);
  }
  return element;
}

function fontOf(look: Partial<Look>, conditional: ConditionalLook | null): Record<string, string> {
  const style = conditional?.style;
  return {
    fontFamily: `"${look.fontName ?? "Calibri"}", Arial, sans-serif`,
    fontSize: `${look.fontSize ?? 11}pt`,
    fontWeight: (style?.bold ?? look.bold) ? "600" : "400",
    fontStyle: (style?.italic ?? look.italic) ? "italic" : "normal",
    color: style?.fontColor ?? look.fontColor ?? "#000000",
  };
}

function placeOf(look: Partial<Look>, kind: string): Record<string, string> {
  const general = kind === "number" ? "flex-end" : kind === "boolean" ? "center" : "flex-start";
  const across = {
    left: "flex-start",
    center: "center",
    right: "flex-end",
    general,
    centerContinuous: "center",
  };
  const down = { top: "flex-start", center: "center", bottom: "flex-end" };
  const horizontal = look.horizontal ?? "general";
  return {
    justifyContent: across[horizontal],
    textAlign: horizontal === "centerContinuous" ? "center" : horizontal === "general" ? "start" : horizontal,
    alignItems: down[look.vertical ?? "bottom"],
    whiteSpace: look.wrap === true ? "pre-wrap" : "pre",
    ...(look.indent ? { paddingLeft: `${3 + look.indent * 9}px` } : {}),
  };
}

function edgesOf(look: Partial<Look>, gridlines: boolean): Record<string, string> {
  const grid = gridlines ? "1px solid #e3e3e3" : "1px solid transparent";
  return {
    borderRight: edgeOf(look.edgeRight) ?? grid,
    borderBottom: edgeOf(look.edgeBottom) ?? grid,
    ...(look.edgeTop ? { boxShadow: `0 -1px 0 ${look.edgeTop.color}` } : {}),
  };
}

function edgeOf(edge: Edge | null | undefined): string | null {
  if (!edge) return null;
  return `${edge.weight === "Medium" || edge.weight === "Thick" ? 2 : 1}px solid ${edge.color}`;
}

/** Bands of a table style, in grey: which built-in style it is makes no difference here. */
function fillOfTable(tables: readonly TableState[], row: number, column: number): string | undefined {
  const table = tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );
  if (!table) return undefined;
  return table.showBandedRows && row > table.range.row && (row - table.range.row) % 2 === 1
    ? "#f5f5f5"
    : undefined;
}
