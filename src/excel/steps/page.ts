import type { PageLayout } from "../../workbook/page/content";
import { pointsOfMillimetres } from "../millimetres";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

/** Sets a sheet up for print. */
export function pageStep(change: ChangeOf<"setPage">): Step {
  return step(36, JSON.stringify(change.page), (context) => {
    const sheet = sheetNamed(context, change.sheet);
    applyPaper(sheet.pageLayout, change.page);
    applyMargins(sheet.pageLayout, change.page.margins);
    applyArea(sheet, change.page);
    applyHeaders(sheet.pageLayout.headersFooters, change.page);
  });
}

/** Prints other cells of a sheet. */
export function printAreaStep({ sheet, range }: ChangeOf<"setPrintArea">): Step {
  return step(3, sheet, (context) => {
    const target = sheetNamed(context, sheet);
    target.pageLayout.setPrintArea(rangeAt(target, range));
  });
}

/** Zoom is set as one whole object; without a number of pages down, Excel takes as many as it needs. */
function applyPaper(layout: Excel.PageLayout, page: PageLayout): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper === "a3" ? "A3" : "A4";
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = {
    horizontalFitToPages: page.fitToWidth,
    ...(page.fitToHeight === null ? {} : { verticalFitToPages: page.fitToHeight }),
  };
}

function applyMargins(layout: Excel.PageLayout, margins: PageLayout["margins"]): void {
  layout.topMargin = pointsOfMillimetres(margins.top);
  layout.bottomMargin = pointsOfMillimetres(margins.bottom);
  layout.leftMargin = pointsOfMillimetres(margins.left);
  layout.rightMargin = pointsOfMillimetres(margins.right);
  layout.headerMargin = pointsOfMillimetres(margins.header);
  layout.footerMargin = pointsOfMillimetres(margins.footer);
}

function applyArea(sheet: Excel.Worksheet, { printArea, titleRows }: PageLayout): void {
  if (printArea) sheet.pageLayout.setPrintArea(rangeAt(sheet, printArea));
  if (titleRows) sheet.pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}

function applyHeaders(headers: Excel.HeaderFooterGroup, page: PageLayout): void {
  headers.state = page.differentFirstPage ? "FirstAndDefault" : "Default";
  headers.defaultForAllPages.centerHeader = page.headerCenter ?? "";
  headers.defaultForAllPages.leftFooter = page.footerLeft ?? "";
  headers.defaultForAllPages.rightFooter = page.footerRight ?? "";
}
