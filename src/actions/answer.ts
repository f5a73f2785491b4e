import { isSameName } from "../domain/names";
import { sayFileProblem } from "../i18n/returned-file";
import { sayRefusals } from "../workbook/copies/returned/say-change";
import { readAddressCell } from "../domain/addresses";
import { shortEnoughLink } from "../workbook/mail/mailto";
import { refusalMail } from "../workbook/mail/refusal";
import type { PreparedMail } from "./mail";
import type { MergePlan } from "./merge";

/** The answers to those who sent files of which something could not be taken, by the files' names. */
export function refusalMails({ files, changes, found }: MergePlan): ReadonlyMap<string, PreparedMail> {
  const { tracker, wording } = found;
  const { language } = wording;
  const people = [...tracker.units, ...tracker.bodies];
  return new Map(
    files.flatMap(({ name: file, recipient, problem }) => {
      const lines = sayRefusals(
        changes.filter((change) => change.file === file),
        wording,
      );
      const isAnswered = problem !== undefined && problem.code !== "same-file";
      const why = isAnswered ? sayFileProblem(problem, language) : "";
      if (lines.length === 0 && why === "") return [];
      const email = people.find(({ name }) => isSameName(name, recipient))?.email ?? "";
      const draft = refusalMail({ file, recipient, email, why, lines }, tracker.settings, language);
      const unreadAddresses = readAddressCell(email).unread;
      return [
        [file, { recipient: recipient || file, draft, mailto: shortEnoughLink([draft]), unreadAddresses }],
      ];
    }),
  );
}
