import type { PageLayout } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { parseRange } from "../text/address";
import { fromInches } from "../text/length";
import { headerSections } from "../text/header-sections";

type PageSetup = NonNullable<HucreSheet["pageSetup"]>;

/** Excel's own margins, in inches, where a file names none. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** Page set-up of a sheet; null where nobody has set it up (margins alone do not count). */
export function readPage(sheet: HucreSheet): PageLayout | null {
  const setup = sheet.pageSetup ?? {};
  const header = headerSections(sheet.headerFooter?.oddHeader ?? "");
  const footer = headerSections(sheet.headerFooter?.oddFooter ?? "");
  const isSet =
    setup.paperSize ?? setup.orientation ?? setup.fitToPage ?? setup.printArea ?? setup.printTitlesRow;
  if (isSet === undefined && !sheet.headerFooter) return null;
  return {
    orientation: setup.orientation ?? "portrait",
    paper: setup.paperSize === "a3" ? "a3" : "a4",
    fitToWidth: setup.fitToPage ? (setup.fitToWidth ?? 1) : 0,
    fitToHeight: readFitToHeight(setup),
    margins: readMargins(setup),
    centerHorizontally: setup.horizontalCentered ?? false,
    differentFirstPage: sheet.headerFooter?.differentFirst ?? false,
    ...readPrintRanges(setup),
    ...(header.center !== "" && { headerCenter: header.center }),
    ...(footer.left !== "" && { footerLeft: footer.left }),
    ...(footer.right !== "" && { footerRight: footer.right }),
  };
}

function readFitToHeight(setup: PageSetup): number | null {
  const pages = setup.fitToPage ? (setup.fitToHeight ?? 1) : 0;
  return pages === 0 ? null : pages;
}

function readMargins({ margins }: PageSetup): PageLayout["margins"] {
  const side = (name: keyof typeof MARGINS): number => fromInches(margins?.[name] ?? MARGINS[name]);
  return {
    top: side("top"),
    bottom: side("bottom"),
    left: side("left"),
    right: side("right"),
    header: side("header"),
    footer: side("footer"),
  };
}

function readPrintRanges(setup: PageSetup): Pick<PageLayout, "printArea" | "titleRows"> {
  const printArea = parseRange(setup.printArea ?? "");
  const titles = parseRange(setup.printTitlesRow ?? "");
  return {
    ...(printArea && { printArea }),
    ...(titles && { titleRows: { first: titles.row, last: titles.row + titles.rowCount - 1 } }),
  };
}
