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
export const HEAD_HEIGHTS = [17, 16, 23, 30, 15, 5, 27, 16, 27, 25, 20, 52, 17, 15, 15] as const;

/** Height in points of every other row but the chart's. */
export const ROW_HEIGHT = 14.5;

/** A sheet row cannot be higher (points). */
const MAX_ROW_HEIGHT = 409;

/** Lines of the signature: who, three to sign in, the name. */
export const SIGNATURE_LINES = 5;

/** Rows of the five streams and of what has none. */
export const STREAM_ROWS = 6;

/** Height in points of the title over the streams. */
export const STREAM_TITLE_HEIGHT = 18;

const STREAMS_HEIGHT = STREAM_TITLE_HEIGHT + (STREAM_ROWS + 1) * ROW_HEIGHT;

/** What takes no more than this part of a page fits on it in every program. */
const SURELY_FITS = 0.94;

/** Height in points of a blank row between two parts of the page. */
export const SMALL_GAP = 6;

/** Lines of the lists' section that a page must have room for. */
const FEWEST_LIST_ROWS = 22;
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
  /** Zero-based blank rows between the parts. */
  readonly gaps: readonly number[];
  readonly streams: { readonly title: number; readonly head: number; readonly first: number };
  /** One row as high (points) as the chart, which no page break can cut. */
  readonly chart: { readonly row: number; readonly height: number };
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
  const firstGap = check + 2;
  const height = chartHeight(units.count);
  const { streamsFirst, listRows, pages } = flow(model, heightUpTo(firstGap), height);
  const title = firstGap + (streamsFirst ? 1 : 3);
  const streams = { title, head: title + 1, first: title + 2 };
  const chart = { row: streamsFirst ? streams.first + STREAM_ROWS : firstGap + 1, height };
  const lastGap = (streamsFirst ? chart.row : streams.first + STREAM_ROWS - 1) + 1;
  const gaps = streamsFirst ? [firstGap, lastGap] : [firstGap, chart.row + 1, lastGap];
  const lists = { first: lastGap + 1, count: listRows };
  return { units, leads, check, extensions: check + 1, gaps, streams, chart, lists, pages };
}

function chartHeight(bars: number): number {
  return Math.min(MAX_ROW_HEIGHT, 70 + 11 * Math.max(4, bars));
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
  /** Whether the streams stand above the chart. */
  readonly streamsFirst: boolean;
}

/**
 * How the rows flow over one page or two, and what that leaves for the lists. Programs differ by some per cent in how
 * much a page holds; so where the streams might be cut by the end of the first page, the chart goes before them: it
 * stands in one row, which moves to the next page as a whole.
 */
function flow({ tracker }: SummaryModel, above: number, chart: number): Space {
  const page = pageHeight();
  const fewest = FEWEST_LIST_ROWS + (tracker.settings.preparedBy === "" ? 0 : SIGNATURE_LINES);
  const used = above + SMALL_GAP + STREAMS_HEIGHT + chart + SMALL_GAP;
  if (used + fewest * ROW_HEIGHT <= PRINTED_HEIGHT / SMALLEST_SCALE) {
    const rows = Math.floor((page - used) / ROW_HEIGHT);
    return { pages: 1, streamsFirst: true, listRows: Math.max(fewest, rows) };
  }
  const withStreams = above + SMALL_GAP + STREAMS_HEIGHT;
  const streamsFirst = withStreams <= page * SURELY_FITS || above > page;
  const before = streamsFirst ? withStreams : above;
  const afterChart = (before < page && before + chart > page ? page : before) + chart + SMALL_GAP;
  const end = streamsFirst ? afterChart : afterChart + STREAMS_HEIGHT + SMALL_GAP;
  const rows = Math.floor((2 * page - end) / ROW_HEIGHT) - 1;
  return { pages: 2, streamsFirst, listRows: Math.min(MOST_LIST_ROWS, Math.max(fewest, rows)) };
}
