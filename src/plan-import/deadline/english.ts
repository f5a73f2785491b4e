import { small, TWO_DIGITS } from "../text/numbers";
import { maybe, meaning, oneOf, type Rule, token } from "../text/rules";
import { says, tells } from "../text/says";
import { BARE_YEAR } from "./read-year";

const MONTHS =
  "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december";

/** "Mar", "March". */
const ENGLISH = meaning(
  Object.fromEntries(
    MONTHS.split("|").flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
  ),
);
/** "May 15 bộ đồng phục": sewing is written so too. */
const MAY = token(({ text }) => text === "may");

const ORDINAL = says`(~ st|nd|rd|th)?`;
const DAY_NUMBER = small(31);
/** Days that may be years: "Mar 26". */
const EARLIEST_YEAR = 24;

interface EnglishDay {
  readonly dayOfMonth: number;
  readonly month: number;
  readonly year: number | null;
  readonly review: "ambiguous-date" | null;
}

const SHORT_YEAR = tells`~ -|/|. ~ ${TWO_DIGITS} !(~ /|-)`(([year]) => 2000 + year);
/** "/2026", ", 2026", "-26". */
const YEAR_BEHIND = oneOf(
  tells`(-|/|,|.)? ${BARE_YEAR}`(([year]) => year),
  SHORT_YEAR,
);

/** "15-Mar-26", "15 March 2026", "15th Mar", "March 15, 2026", "Mar. 15". */
export const ENGLISH_DAY: Rule<EnglishDay> = oneOf(
  tells`${DAY_NUMBER} ${ORDINAL} of|-|/|.? !(${MAY} !(- | ${YEAR_BEHIND} | $)) ${ENGLISH} ${maybe(YEAR_BEHIND)}`(
    ([dayOfMonth, month, year]): EnglishDay => ({ dayOfMonth, month, year, review: null }),
  ),
  tells`!(${MAY} # ${ORDINAL} !(,? ${BARE_YEAR})) ${ENGLISH} .? ${DAY_NUMBER} ${ORDINAL} !(~ /|-|:|% | ~ . ~ # | -|to|and #) ${maybe(tells`,? ${BARE_YEAR}`(([year]) => year))}`(
    ([month, dayOfMonth, year]): EnglishDay => {
      const review = year === null && dayOfMonth >= EARLIEST_YEAR ? "ambiguous-date" : null;
      return { dayOfMonth, month, year, review };
    },
  ),
);

/** "March 2026", "Mar-2026": a month with its year. */
export const ENGLISH_MONTH: Rule<{ readonly month: number; readonly year: number }> =
  tells`${ENGLISH} (-|/|,|.)? ${BARE_YEAR}`(([month, year]) => ({ month, year }));
