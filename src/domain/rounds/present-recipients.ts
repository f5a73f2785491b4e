import { eachOnce } from "../names";
import type { Tracker } from "../tracker";
import { keyOfLine } from "./line";
import type { Receipt } from "./receive";

/**
 * Receipts under the names that recipients have now: a copy that went out before its unit was renamed or joined another
 * bears the old one, and its rows tell whose they are by now.
 */
export function withPresentRecipients(
  receipts: readonly Receipt[],
  { rounds, sent = [], tasks }: Pick<Tracker, "rounds" | "sent" | "tasks">,
): Receipt[] {
  const known = new Set(rounds.map(keyOfLine));
  return receipts.map((receipt) => {
    if (known.has(keyOfLine(receipt))) return receipt;
    const copy = sent.find((one) => keyOfLine(one) === keyOfLine(receipt));
    const ids = new Set(copy?.rows.map(({ id }) => id));
    const theirs = tasks.filter(({ id }) => ids.has(id));
    const names = eachOnce(
      theirs.map(({ unit, lead }) => (copy?.by === "unit" ? unit : lead)),
      (name) => name,
    );
    const [now] = names;
    return now === undefined || names.length > 1 ? receipt : { ...receipt, recipient: now };
  });
}
