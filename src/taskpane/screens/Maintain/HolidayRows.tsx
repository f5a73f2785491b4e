import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { choiceOf, isUnrecognised } from "../../../domain/entry";
import type { HolidayEntry } from "../../../domain/tracker";
import type { Language } from "../../../i18n/language";
import { Hint } from "../../components/Words";
import { useMaintainTexts } from "../../forms/texts";
import { formatDay } from "../../../i18n/format-day";
import { useLanguage } from "../../language/LanguageContext";
import { BARE_LIST, LINE, SMALL } from "../../looks";

/** The days off and make-up days as they will be, each with the way to take it out. */
export function HolidayRows(props: {
  readonly holidays: readonly HolidayEntry[];
  readonly onRemove: (entry: HolidayEntry) => void;
}): ReactElement {
  const { holidays: words } = useMaintainTexts().forms;
  const { language } = useLanguage();
  const styles = useStyles();
  if (props.holidays.length === 0) return <Hint>{words.none}</Hint>;
  return (
    <ul aria-label={words.list} className={styles.list}>
      {props.holidays.map((entry, index) => {
        const day = showDay(entry, language);
        const kind = choiceOf(entry.kind);
        return (
          <li key={`${day} ${index}`} className={styles.row}>
            <span className={styles.day}>{day}</span>
            <span className={styles.name}>
              {entry.name}
              {kind === "make-up" && ` (${words.kinds[kind]})`}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(day)}
              onClick={() => props.onRemove(entry)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function showDay({ day }: HolidayEntry, language: Language): string {
  if (day === null) return "–";
  return isUnrecognised(day) ? String(day.raw) : formatDay(day, language);
}

const useStyles = makeStyles({
  list: BARE_LIST,
  row: {
    ...SMALL,
    display: "grid",
    gridTemplateColumns: "84px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    borderBottom: LINE,
  },
  day: { fontVariantNumeric: "tabular-nums" },
  name: { overflowWrap: "anywhere" },
});
