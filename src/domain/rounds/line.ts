import { nameKey } from "../names";
import type { SentCopy } from "../sent-copy";
import type { RoundLine } from "../tracker";

/** What a line is known by, its round and recipient; "" where it names nobody. */
export function keyOfLine({ round, recipient }: Pick<RoundLine, "round" | "recipient">): string {
  return recipient.trim() === "" ? "" : `${String(round)} ${nameKey(recipient)}`;
}

/** The lines of copies that have just been sent out. */
export function linesOfSent(sent: readonly SentCopy[]): RoundLine[] {
  return sent.map(({ round, recipient, sentOn, returnBy }) => ({
    round,
    recipient,
    sentOn,
    returnBy,
    returnedOn: null,
    outcome: null,
    taken: null,
    refused: null,
    waiting: null,
    file: "",
    note: "",
  }));
}
