import type { BorderStyle, RangeAddress } from "../../workbook/page/content";

/** Line and weight by which Excel draws a border style. */
export const LINES = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
} as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

/** Draws all edges and inner lines of a range; a range of one row or column has no inner lines, and Excel refuses them. */
export function drawGrid(range: Excel.Range, { rowCount, columnCount }: RangeAddress, border: Border): void {
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rowCount > 1) edges.push("InsideHorizontal");
  if (columnCount > 1) edges.push("InsideVertical");
  for (const edge of edges) drawEdge(range, edge, border);
}

/** Draws one edge of a range. */
export function drawEdge(range: Excel.Range, edge: Edge, border: Border): void {
  const line = range.format.borders.getItem(edge);
  line.style = LINES[border.style].style;
  line.weight = LINES[border.style].weight;
  line.color = border.color;
}
