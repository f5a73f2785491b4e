import { LABELS } from "../../../i18n/workbook";

/** Task columns that trackers of schema 1 and 2 have elsewhere, each with the one it stands behind there. */
const MOVED = [["flag", "completedOn"]] as const;

/** The headers of a table in the order in which older trackers have them; the same where nothing has moved. */
export function formerOrder(headers: readonly string[]): readonly string[] {
  return Object.values(LABELS).reduce(
    (order, { tasks }) => MOVED.reduce((all, [key, behind]) => put(all, tasks[key], tasks[behind]), order),
    headers,
  );
}

function put(headers: readonly string[], header: string, behind: string): readonly string[] {
  if (!headers.includes(header) || !headers.includes(behind)) return headers;
  const rest = headers.filter((other) => other !== header);
  const place = rest.indexOf(behind) + 1;
  return [...rest.slice(0, place), header, ...rest.slice(place)];
}
