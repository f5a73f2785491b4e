import type { PageLayout } from "../../../workbook/page/content";
import { millimetresOfPoints } from "../../millimetres";
import { askAreasOrNull, askPlaceOrNull } from "../area";
import type { Pending } from "../pending";

/** The papers that our pages are on. */
const PAPERS: Readonly<Partial<Record<string, PageLayout["paper"]>>> = { A4: "a4", A3: "a3" };

/** Asks for a sheet's page set-up; null where its paper is neither A4 nor A3, which none of ours is without. */
export function askPage(sheet: Excel.Worksheet): Pending<PageLayout | null> {
  const layout = sheet.pageLayout.load({
    orientation: true,
    paperSize: true,
    zoom: true,
    centerHorizontally: true,
    topMargin: true,
    bottomMargin: true,
    leftMargin: true,
    rightMargin: true,
    headerMargin: true,
    footerMargin: true,
  });
  const headers = askHeaders(layout.headersFooters);
  const areas = askAreasOrNull(layout.getPrintAreaOrNullObject());
  const titles = askPlaceOrNull(layout.getPrintTitleRowsOrNullObject());
  return () => {
    const paper = PAPERS[layout.paperSize];
    if (paper === undefined) return null;
    const [printArea] = areas();
    const titleRows = titles();
    return {
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      paper,
      fitToWidth: layout.zoom.horizontalFitToPages ?? 0,
      fitToHeight: layout.zoom.verticalFitToPages ?? null,
      margins: marginsOf(layout),
      centerHorizontally: layout.centerHorizontally,
      ...(printArea === undefined ? {} : { printArea }),
      ...(titleRows === null
        ? {}
        : { titleRows: { first: titleRows.row, last: titleRows.row + titleRows.rowCount - 1 } }),
      ...headers(),
    };
  };
}

function marginsOf(layout: Excel.PageLayout): PageLayout["margins"] {
  return {
    top: millimetresOfPoints(layout.topMargin),
    bottom: millimetresOfPoints(layout.bottomMargin),
    left: millimetresOfPoints(layout.leftMargin),
    right: millimetresOfPoints(layout.rightMargin),
    header: millimetresOfPoints(layout.headerMargin),
    footer: millimetresOfPoints(layout.footerMargin),
  };
}

type Headers = Pick<PageLayout, "headerCenter" | "footerLeft" | "footerRight" | "differentFirstPage">;

function askHeaders(group: Excel.HeaderFooterGroup): Pending<Headers> {
  group.load({ state: true });
  const texts = group.defaultForAllPages.load({ centerHeader: true, leftFooter: true, rightFooter: true });
  return () => ({
    ...(texts.centerHeader === "" ? {} : { headerCenter: texts.centerHeader }),
    ...(texts.leftFooter === "" ? {} : { footerLeft: texts.leftFooter }),
    ...(texts.rightFooter === "" ? {} : { footerRight: texts.rightFooter }),
    differentFirstPage: group.state === "FirstAndDefault" || group.state === "FirstOddAndEven",
  });
}
