import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { EventDateRow } from "./EventDateRow";
import { useEventDatesStyles } from "./EventDates.styles";
import { useEventDates } from "./useEventDates";

/** The congress date of every unit in one list, for quick typing: Enter goes down as in a sheet, on the last one on. */
export function EventDates(props: FormProps): ReactElement {
  const words = useMaintainTexts().forms["event-dates"];
  const styles = useEventDatesStyles();
  const list = useRef<HTMLUListElement>(null);
  const { form, units, year, paste } = useEventDates(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.ctrlKey) return;
    const boxes = [...(list.current?.querySelectorAll("input") ?? [])];
    const here = boxes.findIndex((box) => box === event.target);
    const next = boxes[here + (event.key === "ArrowUp" ? -1 : 1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <Frame name="event-dates" form={form} intro={words.hint} isEmpty={units.length === 0}>
      <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {units.map((unit) => (
          <EventDateRow
            key={unit.code}
            unit={unit}
            text={form.values[unit.code] ?? ""}
            year={year}
            error={form.errorAt(unit.code)}
            onChange={(text) => form.change({ [unit.code]: text })}
            onPaste={(text) => paste(unit.code, text)}
          />
        ))}
      </ul>
    </Frame>
  );
}
