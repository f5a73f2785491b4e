import type { PageLayout } from "../../workbook/page/content";
import type { HucreSheetToWrite } from "../hucre";
import { toInches } from "../text/length";

/** Page set-up as the library takes it; print area and titles go through defined names (see names.ts). */
export function toPageSetup(page: PageLayout): NonNullable<HucreSheetToWrite["pageSetup"]> {
  const { margins } = page;
  const fits = page.fitToWidth > 0 || page.fitToHeight !== null;
  return {
    orientation: page.orientation,
    paperSize: page.paper,
    ...(fits && { fitToPage: true, fitToWidth: page.fitToWidth, fitToHeight: page.fitToHeight ?? 0 }),
    horizontalCentered: page.centerHorizontally,
    margins: {
      top: toInches(margins.top),
      bottom: toInches(margins.bottom),
      left: toInches(margins.left),
      right: toInches(margins.right),
      header: toInches(margins.header),
      footer: toInches(margins.footer),
    },
  };
}

/** Header and footer as the library takes them; undefined where the page has neither. */
export function toHeaderFooter(page: PageLayout): HucreSheetToWrite["headerFooter"] {
  const header = page.headerCenter ? `&C${page.headerCenter}` : "";
  const left = page.footerLeft ? `&L${page.footerLeft}` : "";
  const right = page.footerRight ? `&R${page.footerRight}` : "";
  const footer = left + right;
  if (header === "" && footer === "") return undefined;
  return {
    ...(header !== "" && { oddHeader: header }),
    ...(footer !== "" && { oddFooter: footer }),
    ...(page.differentFirstPage && { differentFirst: true }),
  };
}
