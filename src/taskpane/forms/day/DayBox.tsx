import { Button, Input, makeStyles, tokens, type InputProps } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { Suspense, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Day } from "../../../domain/day";
import { useLanguage } from "../../language/LanguageContext";
import { typeDay } from "../day-text";
import { Coming } from "../../components/ComingBar";
import { Guard } from "../../components/Guard";
import { loadable } from "../../components/loadable";

const DayCalendar = loadable(async () => (await import("./DayCalendar")).DayCalendar);

/** What a box is given as it is. */
type OfInput =
  "id" | "className" | "placeholder" | "onFocus" | "onBlur" | "onPaste" | "aria-invalid" | "aria-describedby";

/** A box for a day, typed or taken from a calendar, which its button or Alt and the arrow down open. */
export function DayBox({
  value,
  onChange,
  ...props
}: Pick<InputProps, OfInput> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { day: words } = useLanguage().texts;
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "ArrowDown" && event.altKey) {
      event.preventDefault();
      // A list of boxes goes down with this key.
      event.stopPropagation();
      setIsOpen(true);
    }
  };
  const close = (): void => {
    setIsOpen(false);
    box.current?.focus();
  };
  const take = (day: Day): void => {
    onChange(typeDay(day));
    close();
  };
  return (
    <>
      <Input
        input={{ ref: box }}
        value={value}
        placeholder={words.form}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={onKeyDown}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<CalendarRegular />}
            className={styles.open}
            aria-label={words.calendar}
            aria-expanded={isOpen}
            aria-haspopup="dialog"
            onClick={() => setIsOpen(true)}
          />
        }
        {...props}
      />
      {isOpen && (
        <Guard of="part">
          <Suspense fallback={<Coming />}>
            <DayCalendar
              at={box}
              typed={value}
              onTake={take}
              onClose={close}
              onLeave={() => setIsOpen(false)}
            />
          </Suspense>
        </Guard>
      )}
    </>
  );
}

const useStyles = makeStyles({
  // A narrow box needs its room for the day.
  open: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
