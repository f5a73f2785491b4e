/** Zero-based rows at the head of the page, which never move. */
export const HEAD_ROWS = {
  organisation: 0,
  asOf: 1,
  title: 2,
  planTitle: 3,
  submitted: 4,
  cardGap: 5,
  cardValue: 6,
  cardLabel: 7,
  cardNote: 8,
  check: 9,
  unclear: 10,
  round: 11,
} as const;

/** Heights in points of the rows at the head, in their order; that of the plan's title goes with its lines. */
const HEAD_HEIGHTS = [15, 15, 20.25, 0, 13.5, 3, 24, 13.5, 24, 34.5, 13.5, 13.5] as const;

/** Heights in points of a plan's title of no line, one and two. */
const TITLE_HEIGHTS = [1.5, 14.25, 28.5] as const;

/** Height in points of every other row. */
export const ROW_HEIGHT = 12.75;

/** Heights of a blank row between two parts, of a part's title, and of one that begins a page: no page before it has room for it. */
export const HEIGHTS = { gap: 5.25, title: 17.25, pageTitle: 48, rule: 24 } as const;

/** Rows of a band of charts, and of a signature that stands alone in one. */
const BAND_ROWS = { chart: 7, signature: 5 } as const;

/** So many units have bars of their own with their counts: of fewer they say nothing, of more they would be a wall. */
export const BARS = { fewest: 3, most: 8 } as const;

/** Up to so many units all is on one page, and each stands below the other. */
const ONE_PAGE_UNITS = 12;

/** Lines besides the units': the whole plan, common work, and what stands in no unit of the list. */
const FRAME_LINES = 3;

const MOST_BODIES = 10;
const LEAST_BODIES = 4;

/** Lines that the lists of one page keep before more bodies than the least have theirs. */
const LEAST_LINES = 10;
const POINTS_PER_MM = 72 / 25.4;

/** Points of a page of A4 between the official margins that every program surely prints: they differ by some per cent. */
const PAGE_HEIGHT = 257 * POINTS_PER_MM * 0.962;

/** What the page is laid out for. */
export interface PageNeeds {
  readonly units: number;
  /** Bodies that lead anything. */
  readonly bodies: number;
  /** Streams that have work. */
  readonly streams: number;
  readonly hasTrend: boolean;
  readonly isSigned: boolean;
  /** Tasks that nobody leads have a line of their own. */
  readonly hasLeaderless: boolean;
  /** Lines of the plan's title. */
  readonly titleLines: 0 | 1 | 2;
}

/** Rows that follow each other, zero-based. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Units side by side under a title: the ones of the left half, below each other, then those of the right. */
export interface UnitRows extends Rows {
  readonly title: number;
  /** Place of the first line among all of the units', from 0. */
  readonly from: number;
}

/** What stands in a band of charts. */
export type Slot = "trend" | "units" | "signature";

/** Where everything on the page stands. */
export interface PagePlan {
  readonly pages: number;
  /** Lines of the lists, on the first page and behind all else; the latter under a title of their own. */
  readonly lists: readonly [Rows, Rows];
  readonly listsTitle: number | null;
  /** With one page all units are in the left half, bodies and streams in the right one. */
  readonly units: readonly UnitRows[];
  /** Where bodies and streams stand beside each other below the units; null where they stand beside those. */
  readonly others: { readonly title: number; readonly first: number; readonly count: number } | null;
  /** Units and bodies that have a line of their own. */
  readonly unitCount: number;
  readonly bodies: number;
  readonly hasLeaderless: boolean;
  /** Lines of bodies and of what no body of the list leads. */
  readonly bodyLines: number;
  /** A chart in the left half, below few units. */
  readonly inset: { readonly row: number; readonly count: number; readonly slot: Slot } | null;
  /** Null where there is neither chart nor signature. */
  readonly band: { readonly row: number; readonly count: number; readonly slots: readonly Slot[] } | null;
  readonly rule: number;
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Every row printed. */
  readonly rowCount: number;
}

/** Lays the page out for as many units, bodies and charts as there are. */
export function planPage(needs: PageNeeds): PagePlan {
  return needs.units <= ONE_PAGE_UNITS ? planOnePage(needs) : planPages(needs);
}

/** A round's line keeps its place before there is one: a row that grew when copies are sent would cost Excel's own undo. */
function headHeights({ titleLines }: PageNeeds): number[] {
  return HEAD_HEIGHTS.map((height, row) =>
    row === HEAD_ROWS.planTitle ? TITLE_HEIGHTS[titleLines] : height,
  );
}

function headHeight(needs: PageNeeds): number {
  return headHeights(needs).reduce((sum, height) => sum + height, 0);
}

/** What a band below everything holds: the trend where no half above has room for it, and the signature. */
function slotsOf({ hasTrend, isSigned }: PageNeeds): Slot[] {
  return [...(hasTrend ? ["trend" as const] : []), ...(isSigned ? ["signature" as const] : [])];
}

/** Rows of a chart beside those of its bars: title and axis. */
const ROWS_BESIDE_BARS = 2;

/** Lines that the lists keep before the units' bars get a band of their own. */
const LINES_BEFORE_BARS = 18;

/**
 * A chart stands in a free half above, from where it goes on beside the signature. The units' bars else have half of a band
 * that is there anyway, or one of their own where the lists have lines enough.
 */
function placeCharts(
  needs: PageNeeds,
  freeRows: number,
  lines: number,
): { readonly inset: Slot | null; readonly slots: readonly Slot[]; readonly rows: number } {
  const { units, hasTrend, isSigned } = needs;
  const isBarred = (rows: number): boolean =>
    units >= BARS.fewest && units <= Math.min(BARS.most, rows - ROWS_BESIDE_BARS);
  const signed = isSigned ? BAND_ROWS.signature : 0;
  const rows = Math.max(signed, BAND_ROWS.chart - freeRows);
  const hasBars = isBarred(freeRows + rows);
  const chart: Slot | null = hasTrend ? "trend" : hasBars ? "units" : null;
  const isRoomy = lines - BAND_ROWS.chart - 1 >= LINES_BEFORE_BARS;
  if (chart !== null && freeRows > 0 && (hasTrend || rows <= signed || isRoomy))
    return { inset: chart, slots: isSigned ? ["signature"] : [], rows };
  const slots = slotsOf(needs);
  const isShown = isBarred(BAND_ROWS.chart) && slots.length < 2 && (slots.length === 1 || isRoomy);
  const all: readonly Slot[] = isShown ? ["units", ...slots] : slots;
  return { inset: null, slots: all, rows: bandRows(all) };
}

function bandRows(slots: readonly Slot[]): number {
  if (slots.length === 0) return 0;
  return slots.every((slot) => slot === "signature") ? BAND_ROWS.signature : BAND_ROWS.chart;
}

function bandHeight(rows: number): number {
  return rows === 0 ? 0 : rows * ROW_HEIGHT + HEIGHTS.gap;
}

/** Lines of so many bodies, of what nobody leads, and of what is left. */
function bodyLines({ hasLeaderless }: PageNeeds, bodies: number): number {
  return bodies + (hasLeaderless ? 1 : 0) + 1;
}

/** Rows of the units' half with the whole plan, common work and the rest, and of the other half with its own heads. */
function halfRows(needs: PageNeeds, bodies: number): number {
  return Math.max(needs.units + FRAME_LINES, bodyLines(needs, bodies) + 1 + needs.streams + 1);
}

function bodiesOfOnePage({ bodies, units }: PageNeeds): number {
  return Math.min(bodies, Math.max(LEAST_BODIES, Math.min(MOST_BODIES, units + 2)));
}

function planOnePage(needs: PageNeeds, bodies = bodiesOfOnePage(needs)): PagePlan {
  const rows = halfRows(needs, bodies);
  const tableHeight = HEIGHTS.title + (rows + 1) * ROW_HEIGHT + HEIGHTS.gap;
  // Below few units a chart stands beside bodies and streams; the band is for the signature then.
  const freeRows = rows - needs.units - FRAME_LINES;
  const free = PAGE_HEIGHT - headHeight(needs) - tableHeight - HEIGHTS.rule;
  const { inset, slots, rows: inBand } = placeCharts(needs, freeRows, Math.floor(free / ROW_HEIGHT));
  const room = free - bandHeight(inBand);
  const lines = Math.floor(room / ROW_HEIGHT);
  if (lines < LEAST_LINES && bodies > LEAST_BODIES && halfRows(needs, bodies - 1) < rows)
    return planOnePage(needs, bodies - 1);
  const flow = makeFlow(needs);
  const lists = flow.rows(Math.max(1, lines));
  flow.gap();
  const title = flow.row(HEIGHTS.title);
  const table = flow.rows(rows + 1);
  const units = [{ title, ...table, from: 0 }];
  const band = flow.band(slots, inBand);
  const rule = flow.row(HEIGHTS.rule);
  const insetRows = freeRows + (inBand > 0 ? 1 + inBand : 0);
  const insetRow = table.first + 1 + needs.units + FRAME_LINES;
  return {
    inset: inset === null ? null : { row: insetRow, count: insetRows, slot: inset },
    ...{ pages: 1, lists: [lists, { first: rule, count: 0 }], listsTitle: null, units, others: null },
    ...{ unitCount: needs.units, band, rule, heights: flow.heights(), rowCount: flow.end() },
    ...{ bodies, bodyLines: bodyLines(needs, bodies), hasLeaderless: needs.hasLeaderless },
  };
}

function planPages(needs: PageNeeds): PagePlan {
  const page = PAGE_HEIGHT;
  const flow = makeFlow(needs);
  const head = HEIGHTS.pageTitle + ROW_HEIGHT;
  const most = Math.floor((page - head) / ROW_HEIGHT);
  const bodies = Math.min(needs.bodies, MOST_BODIES);
  const otherRows = Math.max(bodyLines(needs, bodies), needs.streams + 1);
  const slots = slotsOf(needs);
  const othersHeight = HEIGHTS.gap + HEIGHTS.title + (otherRows + 1) * ROW_HEIGHT;
  const rowsOf = (height: number): number => Math.ceil(height / ROW_HEIGHT);
  const end = bandHeight(bandRows(slots)) + HEIGHTS.rule;
  const lines = needs.units + FRAME_LINES;
  const fits = (tail: number): boolean => Math.ceil(lines / 2) + rowsOf(tail) <= most;
  // Where units and the rest just do not fit on the second page, bodies and streams end the first one.
  const isOthersFirst = !fits(othersHeight + end) && fits(end);
  const tailRows = rowsOf(isOthersFirst ? end : othersHeight + end);
  const first = flow.rows(
    Math.floor((page - headHeight(needs) - (isOthersFirst ? othersHeight : 0)) / ROW_HEIGHT),
  );
  if (isOthersFirst) flow.gap();
  const early = isOthersFirst ? { title: flow.row(HEIGHTS.title), ...flow.rows(otherRows + 1) } : null;
  const units: UnitRows[] = [];
  let from = 0;
  for (;;) {
    const left = Math.ceil((lines - from) / 2);
    const isLast = left + tailRows <= most;
    const count = isLast ? left : Math.min(most, left);
    const title = flow.row(HEIGHTS.pageTitle);
    const rows = flow.rows(count + 1);
    units.push({ title, ...rows, from });
    from += 2 * count;
    if (isLast || from >= lines) {
      const used = isLast ? head + count * ROW_HEIGHT : 0;
      return finish(flow, {
        early,
        needs,
        first,
        units,
        bodies,
        otherRows,
        slots,
        used,
        page,
      });
    }
  }
}

interface Begun {
  /** Bodies and streams where they stand already. */
  readonly early: PagePlan["others"];
  readonly needs: PageNeeds;
  readonly first: Rows;
  readonly units: readonly UnitRows[];
  readonly bodies: number;
  readonly otherRows: number;
  readonly slots: readonly Slot[];
  /** Points of the last page that are used; 0 where another page begins. */
  readonly used: number;
  readonly page: number;
}

function finish(flow: Flow, begun: Begun): PagePlan {
  const { early, needs, first, units, bodies, otherRows, slots, used, page } = begun;
  const begin = (): NonNullable<PagePlan["others"]> => {
    if (used > 0) flow.gap();
    const title = flow.row(used > 0 ? HEIGHTS.title : HEIGHTS.pageTitle);
    return { title, ...flow.rows(otherRows + 1) };
  };
  const others = early ?? begin();
  const frame = used > 0 ? HEIGHTS.gap + HEIGHTS.title : HEIGHTS.pageTitle;
  const above = used + (early ? 0 : frame + (otherRows + 1) * ROW_HEIGHT);
  const left = page - above - bandHeight(bandRows(slots)) - HEIGHTS.rule - HEIGHTS.title;
  const more = Math.max(0, Math.floor(left / ROW_HEIGHT));
  const listsTitle = more >= 4 ? flow.row(HEIGHTS.title) : null;
  const second = listsTitle === null ? { first: others.first, count: 0 } : flow.rows(more);
  const band = flow.band(slots, bandRows(slots));
  const rule = flow.row(HEIGHTS.rule);
  const pages = 1 + units.length + (used > 0 ? 0 : 1);
  return {
    inset: null,
    ...{ pages, lists: [first, second], listsTitle, units, others, unitCount: needs.units, band, rule },
    ...{ bodies, bodyLines: bodyLines(needs, bodies), hasLeaderless: needs.hasLeaderless },
    ...{ heights: flow.heights(), rowCount: flow.end() },
  };
}

interface Flow {
  row(height: number): number;
  rows(count: number): Rows;
  gap(): void;
  band(slots: readonly Slot[], count: number): PagePlan["band"];
  heights(): PagePlan["heights"];
  end(): number;
}

/** Rows one below the other from the head on. */
function makeFlow(needs: PageNeeds): Flow {
  let next: number = HEAD_HEIGHTS.length;
  const heights: { row: number; height: number }[] = headHeights(needs).map((height, row) => ({
    row,
    height,
  }));
  const row = (height: number): number => {
    heights.push({ row: next, height });
    return next++;
  };
  const rows = (count: number): Rows => {
    const first = next;
    next += count;
    return { first, count };
  };
  const gap = (): void => void row(HEIGHTS.gap);
  return {
    ...{ row, rows, gap },
    band: (slots, count) => {
      if (count === 0) return null;
      gap();
      return { row: rows(count).first, count, slots };
    },
    heights: () => heights,
    end: () => next,
  };
}
