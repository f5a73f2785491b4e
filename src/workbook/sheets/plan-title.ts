import type { Tracker } from "../../domain/tracker";
import type { Formula } from "../page/content";
import { quoteText } from "../formula/pieces";
import type { Wording } from "../schema/wording";

/** A sheet's title with the plan's number, live from the settings. */
export function planTitleCell(title: string, { settings }: Tracker, { labels, naming }: Wording): Formula {
  const lead = `${title} – ${labels.planLabel} `;
  const number = naming.names.planNumber;
  return {
    formula: `=IF(${number}="",${quoteText(title)},${quoteText(lead)}&${number})`,
    cached: settings.planNumber === "" ? title : lead + settings.planNumber,
  };
}
