import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { demandUnlocked } from "../store/cells";
import { eraseProperty, paint, uniform } from "../store/looks";
import type { Edge, Look, SheetState } from "../store/workbook-state";
import { colorOf, textOf } from "./parts";

type EdgeName = "edgeTop" | "edgeBottom" | "edgeLeft" | "edgeRight";
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const PLAIN_EDGE: Edge = { style: "Continuous", weight: "Thin", color: "#000000" };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollection extends ClientCollection {
  readonly className = "RangeBorderCollection";
  constructor(
    private readonly sheet: SheetState,
    private readonly range: RangeAddress,
  ) {
    super();
  }
  items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.sheet, this.range, side));
  }
  get count(): number {
    return SIDES.length;
  }
  getItem(side: unknown): RangeBorder {
    if (side === "DiagonalDown" || side === "DiagonalUp")
      notSimulated(`RangeBorderCollection.getItem ${side}`);
    const found = SIDES.find((each) => each === side);
    demand(found !== undefined, "InvalidArgument", `border ${String(side)}`);
    return new RangeBorder(this.sheet, this.range, found);
  }
  getItemAt(index: number): RangeBorder {
    const side = SIDES[index];
    demand(side !== undefined, "InvalidArgument", `border ${index}`);
    return new RangeBorder(this.sheet, this.range, side);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorder extends ClientObject {
  readonly className = "RangeBorder";
  constructor(
    private readonly sheet: SheetState,
    private readonly range: RangeAddress,
    private readonly side: Side,
  ) {
    super();
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): unknown {
    const edge = this.#edge();
    return edge === null ? "None" : edge?.style;
  }
  set style(value: unknown) {
    demand(
      STYLES.includes(textOf("border.style", value)),
      "InvalidArgument",
      `border.style ${String(value)}`,
    );
    this.#paint(value === "None" ? null : { ...(this.#edge() ?? PLAIN_EDGE), style: String(value) });
  }
  get weight(): unknown {
    return this.#edge()?.weight ?? "Thin";
  }
  set weight(value: unknown) {
    demand(
      WEIGHTS.includes(textOf("border.weight", value)),
      "InvalidArgument",
      `border.weight ${String(value)}`,
    );
    this.#paint({ ...(this.#edge() ?? PLAIN_EDGE), weight: String(value) });
  }
  get color(): unknown {
    return this.#edge()?.color ?? "#000000";
  }
  set color(value: unknown) {
    this.#paint({ ...(this.#edge() ?? PLAIN_EDGE), color: colorOf("border.color", value) });
  }

  #edge(): Edge | null {
    const [first] = edgesOf(this.side, this.range);
    return first ? uniform<Look, EdgeName>(this.sheet.looks, first.area, first.edge, null) : null;
  }

  #paint(edge: Edge | null): void {
    demandUnlocked(this.sheet, this.range);
    for (const { area, edge: name } of edgesOf(this.side, this.range))
      if (edge === null) eraseProperty<Look>(this.sheet.looks, area, name);
      else paint<Look>(this.sheet.looks, area, { [name]: internEdge(edge) });
  }
}

const edges = new Map<string, Edge>();

/** One object per kind of edge, so that equal edges compare equal. */
export function internEdge(edge: Edge): Edge {
  const key = `${edge.style}|${edge.weight}|${edge.color}`;
  const known = edges.get(key) ?? edge;
  edges.set(key, known);
  return known;
}

function edgesOf(side: Side, range: RangeAddress): { area: RangeAddress; edge: EdgeName }[] {
  const { row, column, rowCount, columnCount } = range;
  const upper = { ...range, rowCount: rowCount - 1 };
  const lower = { ...range, row: row + 1, rowCount: rowCount - 1 };
  const left = { ...range, columnCount: columnCount - 1 };
  const right = { ...range, column: column + 1, columnCount: columnCount - 1 };
  const areas: Record<Side, { area: RangeAddress; edge: EdgeName }[]> = {
    EdgeTop: [{ area: { ...range, rowCount: 1 }, edge: "edgeTop" }],
    EdgeBottom: [{ area: { ...range, row: row + rowCount - 1, rowCount: 1 }, edge: "edgeBottom" }],
    EdgeLeft: [{ area: { ...range, columnCount: 1 }, edge: "edgeLeft" }],
    EdgeRight: [{ area: { ...range, column: column + columnCount - 1, columnCount: 1 }, edge: "edgeRight" }],
    InsideHorizontal: [
      { area: upper, edge: "edgeBottom" },
      { area: lower, edge: "edgeTop" },
    ],
    InsideVertical: [
      { area: left, edge: "edgeRight" },
      { area: right, edge: "edgeLeft" },
    ],
  };
  return areas[side].filter(({ area }) => area.rowCount > 0 && area.columnCount > 0);
}
