import type { DateEntry } from "../../domain/entry";
import { emptyRecord } from "../../domain/fields/field";
import { ROUND_FIELDS } from "../../domain/fields/fields";
import { standingOf } from "../../domain/rounds/standing";
import type { RoundLine, Tracker } from "../../domain/tracker";
import { standingFormula } from "../formula/standing";
import { MAX_ROWS, columnLetters } from "../page/address";
import type { CellContent, ConditionalFormat, ConditionalStyle, Sheet } from "../page/content";
import { quoteText } from "../formula/pieces";
import { writeRecord } from "../schema/kinds/kinds";
import { fillWords } from "../../i18n/fill-words";
import { FLAG_STYLES } from "../schema/styles";
import { ROUND_LOOKS } from "../schema/tables/looks";
import type { Wording } from "../schema/wording";
import { describeList } from "./list-sheet";
import { columnAt, columnCells, type TablePlace } from "./table-place";

/** Who has answered: a line for each copy that was sent out. */
export function describeRounds(
  tracker: Tracker,
  reportDate: DateEntry,
  wording: Wording,
  place: TablePlace,
): Sheet {
  const formula = standingFormula(wording);
  const lines = tracker.rounds.length > 0 ? tracker.rounds : [NO_LINE];
  const sheet = describeList(tracker, wording, place, {
    key: "rounds",
    frozenColumns: 2,
    rows: lines.map((line) => {
      const cells: Readonly<Record<string, CellContent>> = {
        ...writeRecord(ROUND_FIELDS, line, wording),
        standing: { formula, cached: sayStanding(line, reportDate, wording) },
      };
      return Object.keys(ROUND_LOOKS).map((key) => cells[key] ?? null);
    }),
  });
  return { ...sheet, conditionalFormats: standingColours(wording, place) };
}

const NO_LINE = emptyRecord(ROUND_FIELDS);

/** What the formula of a line gives. */
export function sayStanding(line: RoundLine, reportDate: DateEntry, { labels }: Wording): string {
  if (line.recipient.trim() === "") return "";
  const { isBack, days } = standingOf(line, reportDate);
  const { back, backLate, late, waiting } = labels.standing;
  const sentence = isBack ? (days > 0 ? backLate : back) : days > 0 ? late : waiting;
  return fillWords(sentence, { days });
}

/** Colours of who is late and who has answered, down to the last row. */
function standingColours({ labels }: Wording, place: TablePlace): ConditionalFormat[] {
  const first = place.row + 1;
  const cell = `$${columnLetters(columnAt(place, "standing"))}${first + 1}`;
  const begins = (sentence: string, style: ConditionalStyle): ConditionalFormat["rules"][number] => ({
    kind: "formula",
    formula: `=LEFT(${cell},1)=${quoteText([...sentence][0] ?? "")}`,
    style,
    stopIfTrue: true,
  });
  const rules = [
    begins(labels.standing.late, FLAG_STYLES.overdue),
    begins(labels.standing.back, FLAG_STYLES["done-on-time"]),
  ];
  return [{ range: columnCells(place, "standing", MAX_ROWS - first), rules }];
}
