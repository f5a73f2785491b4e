import type { RangeAddress } from "../../../src/workbook/page/content";
import { HostError } from "../rich-api/host-error";
import type { Access } from "../rich-api/door";
import { isSingleCell } from "../store/address";
import { isUseOf, refusing } from "./members";
import type { Temper } from "./temperament";

/** No rule of conditional formatting can be read but for its id. */
export function rulesUnreadable(): Temper {
  return {
    meet: ({ target, member, use }) => {
      const isRule = target.className === "ConditionalFormat" && use === "load" && member !== "id";
      if (isRule) throw new HostError("GeneralException", `ConditionalFormat.${member}`);
    },
  };
}

/** Titles and series of charts cannot be loaded; they can still be set. */
export const chartsUnreadable = (): Temper =>
  refusing(
    "UnsupportedOperation",
    ["Chart.title", "Chart.series", "ChartSeriesCollection.items", "ChartSeries.name"],
    ["load"],
  );

/** Merged areas are not told. */
export const mergesUnreadable = (): Temper =>
  refusing("GeneralException", ["Range.getMergedAreasOrNullObject"]);

/** How a sheet is printed cannot be loaded. */
export function pagesUnreadable(): Temper {
  return {
    meet: ({ target, member, use }) => {
      const isPage =
        /^(?:PageLayout|HeaderFooter|HeaderFooterGroup)$/.test(target.className) && use === "load";
      if (isPage) throw new HostError("GeneralException", `${target.className}.${member}`);
    },
  };
}

const FORMATS = /^(?:RangeFormat|RangeFont|RangeFill|FormatProtection|RangeBorder)$/;
const PARTS = /^(?:font|fill|borders|protection)$/;
const MESSAGES = new Set(["DataValidation.prompt", "DataValidation.errorAlert"]);
const ALWAYS = new Set(["ConditionalRangeBorder.color", "WorksheetProtection.options"]);

/** Whatever may differ from cell to cell, or from side to side, is answered with null. */
export function mixedFormats(): Temper {
  return { answer: (access, value) => (access.use === "load" && isMixed(access) ? null : value) };
}

function isMixed(access: Access): boolean {
  if (isUseOf(access, ALWAYS)) return true;
  const { range } = access.target as { readonly range?: RangeAddress };
  if (range === undefined || isSingleCell(range)) return false;
  return isUseOf(access, MESSAGES) || (FORMATS.test(access.target.className) && !PARTS.test(access.member));
}
