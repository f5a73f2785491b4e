/** Kept as long as the pane's tab or control lasts, whatever page it shows. */
const PANE_KEY = "tien-do.pane";

/**
 * What the open workbook is called on this computer, the surest first: its address, and the pane that it is open beside. A
 * workbook that was never saved has no address: two of them are told apart by their panes, and after the first saving the
 * same pane still finds what was typed before.
 */
export function readWorkbookKeys(inExcel: boolean): readonly string[] {
  const pane = `pane ${readPane()}`;
  const url = inExcel ? readUrl() : "";
  return url === "" ? [pane] : [url, pane];
}

/** Typed as always there; where Excel cannot tell, it is null. */
function readUrl(): string {
  const { document } = Office.context as { readonly document?: { readonly url?: string | null } };
  return document?.url ?? "";
}

/** Where the browser keeps nothing, every page is a pane of its own. */
function readPane(): string {
  const fresh = `${Math.random()}`.slice(2);
  try {
    const known = sessionStorage.getItem(PANE_KEY) ?? fresh;
    sessionStorage.setItem(PANE_KEY, known);
    return known;
  } catch {
    return fresh;
  }
}
