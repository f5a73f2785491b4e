/** The one outside host of the production page. */
export const CDN = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;

/** Where the preview serves the pinned Office.js. */
export const LOCAL_OFFICE_JS = "/office/office.js";

/** The production page with nothing changed but the address of office.js and the host its CSP allows. */
export function swapHost(page: string): string {
  if (!page.includes(OFFICE_JS)) throw new Error(`The page does not load ${OFFICE_JS}`);
  const swapped = page.replaceAll(OFFICE_JS, LOCAL_OFFICE_JS).replaceAll(CDN, "'self'");
  if (swapped.includes("https://")) throw new Error("The page still names an outside address");
  return swapped;
}
