import { nameKey } from "../../domain/names";
import type { SentCopy } from "../../domain/sent-copy";
import { lastRound } from "../../domain/sent-copy";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { letterDay, officialCount } from "../../i18n/letter-words";
import type { Progress } from "../progress";
import { PAPERS, factsOf, oneLine } from "../words";
import type { Letter } from "./compose-letters";
import { makeLetter } from "./compose-letters";

/** A letter that goes with each copy of the last round: which file, how many tasks, by when it is asked back. */
export function composeCoveringLetters(
  sent: readonly SentCopy[],
  progress: Pick<Progress, "settings" | "day">,
  language: Language,
): Letter[] {
  const words = PAPERS[language];
  const said = words.letter.covering;
  const round = lastRound(sent);
  return sent
    .filter(
      (copy) => copy.round === round && nameKey(copy.recipient) !== nameKey(progress.settings.organisation),
    )
    .map(({ recipient, fileName, returnBy, rows }) => {
      const name = oneLine(recipient);
      const facts = {
        ...factsOf(progress, words),
        name,
        round,
        file: fileName,
        count: officialCount(rows.length, words),
        by: returnBy === null ? "" : fillWords(words.letter.by, { date: letterDay(returnBy, words) }),
      };
      const body = [said.opening, said.request].map((sentence) => ({
        kind: "paragraph" as const,
        text: fillWords(sentence, facts),
      }));
      const paper = makeLetter(
        { subject: fillWords(said.subject, facts), recipient: name, body },
        progress,
        language,
      );
      return { recipient: name, paper };
    });
}
