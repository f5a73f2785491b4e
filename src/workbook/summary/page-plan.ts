import { WIDTHS } from "./place";
import type { SummaryModel } from "./model";

/** Rows at the head of the page, which never move. */
export const HEAD_ROWS = {
  organisation: 0,
  asOf: 1,
  title: 2,
  planTitle: 3,
  submitted: 4,
  gap: 5,
  cardValue: 6,
  cardLabel: 7,
  cardNote: 8,
  rule: 9,
  overview: 10,
  header: 11,
  all: 12,
  change: 13,
  unitsHead: 14,
} as const;

/** Heights in points of the rows at the head, in their order. */
export const HEAD_HEIGHTS = [17, 16, 23, 30, 15, 5, 27, 16, 28, 26, 20, 55, 17, 15, 15] as const;

/** Height in points of every other row but the chart's. */
export const ROW_HEIGHT = 14.5;

/** A sheet row cannot be higher (points). */
const MAX_ROW_HEIGHT = 409;

/** Rows of the five streams and of what has none. */
export const STREAM_ROWS = 6;

/** Lines of the lists' section that a page must have room for. */
const FEWEST_LIST_ROWS = 20;
const MOST_LIST_ROWS = 42;

/** More units than this lead in one common row: each has its own row among the units already. */
const UNITS_WITH_OWN_LEAD_ROW = 8;
const MOST_UNIT_ROWS = 34;
const FEWEST_BODY_ROWS = 6;

const POINTS_PER_MM = 72 / 25.4;
/** A4 less the official margins. */
const PRINTED_WIDTH = 165 * POINTS_PER_MM;
const PRINTED_HEIGHT = 257 * POINTS_PER_MM;
const SMALLEST_SCALE = 0.66;

/** Where everything on the page stands: zero-based rows, and how many rows are laid out. */
export interface PagePlan {
  readonly units: { readonly first: number; readonly count: number };
  readonly leads: {
    readonly head: number;
    readonly first: number;
    readonly bodies: number;
    readonly units: number;
    /** Whether all units that lead share one row. */
    readonly unitsTogether: boolean;
  };
  readonly check: number;
  readonly extensions: number;
  readonly chart: { readonly row: number; readonly height: number };
  /** Height in points of the blank row that moves the streams to the next page; 0 for none. */
  readonly gapHeight: number;
  readonly streams: { readonly title: number; readonly head: number; readonly first: number };
  readonly lists: { readonly first: number; readonly count: number };
  readonly pages: 1 | 2;
}

/** Lays the page out for as many units, leads and lists as there are now. */
export function planPage(model: SummaryModel): PagePlan {
  const units = {
    first: HEAD_ROWS.unitsHead + 1,
    count: Math.min(model.tracker.units.length, MOST_UNIT_ROWS),
  };
  const leadsHead = units.first + units.count + 2;
  const leads = { head: leadsHead, first: leadsHead + 1, ...planLeads(model, leadsHead) };
  const check = leads.first + leads.bodies + leads.units + 1;
  const chart = { row: check + 2, height: Math.min(MAX_ROW_HEIGHT, Math.max(92, 46 + 9.5 * units.count)) };
  const title = chart.row + 2;
  const streams = { title, head: title + 1, first: title + 2 };
  const first = streams.first + STREAM_ROWS;
  const space = flow(heightUpTo(chart.row), chart.height);
  const lists = { first, count: space.listRows };
  return {
    units,
    leads,
    check,
    extensions: check + 1,
    chart,
    streams,
    lists,
    gapHeight: space.gap,
    pages: space.pages,
  };
}

/** Height in points of the rows above one that stands below the head and above the chart. */
function heightUpTo(row: number): number {
  return HEAD_HEIGHTS.reduce((sum, height) => sum + height, 0) + (row - HEAD_HEIGHTS.length) * ROW_HEIGHT;
}

function planLeads(
  { leading }: SummaryModel,
  head: number,
): Pick<PagePlan["leads"], "bodies" | "units" | "unitsTogether"> {
  const unitsTogether = leading.units.length > UNITS_WITH_OWN_LEAD_ROW;
  const units = unitsTogether ? 1 : leading.units.length;
  const room = Math.floor((pageHeight() - heightUpTo(head + 1)) / ROW_HEIGHT) - units - 3;
  const most = Math.max(FEWEST_BODY_ROWS, room);
  return { unitsTogether, units, bodies: Math.min(leading.bodies.length, most) };
}

/** Height in points of a page's rows when the columns fill its width. */
function pageHeight(): number {
  const width = WIDTHS.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  return (PRINTED_HEIGHT * width) / PRINTED_WIDTH;
}

interface Space {
  readonly pages: 1 | 2;
  readonly listRows: number;
  readonly gap: number;
}

/** How the rows flow over one page or two. A chart stands in one high row, which no page break can cut. */
function flow(above: number, chart: number): Space {
  const page = pageHeight();
  const streams = (STREAM_ROWS + 2) * ROW_HEIGHT;
  const used = above + chart + streams;
  const tallest = PRINTED_HEIGHT / SMALLEST_SCALE;
  if (used + FEWEST_LIST_ROWS * ROW_HEIGHT <= tallest) {
    const rows = Math.floor((page - used) / ROW_HEIGHT) - 1;
    return { pages: 1, gap: 0, listRows: Math.max(FEWEST_LIST_ROWS, rows) };
  }
  const afterChart = above + chart <= page ? above + chart : page + chart;
  const straddles = afterChart < page && afterChart + streams > page;
  const gap = straddles ? Math.max(0, page - afterChart - 4) : 0;
  const rest = 2 * page - (straddles ? page : afterChart) - streams;
  const rows = Math.floor(rest / ROW_HEIGHT) - 2;
  return { pages: 2, gap, listRows: Math.min(MOST_LIST_ROWS, Math.max(FEWEST_LIST_ROWS, rows)) };
}
