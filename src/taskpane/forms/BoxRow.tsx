import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type ReactElement } from "react";
import { MUTED, TWO_LINES } from "../looks";
import { DayBox } from "./day/DayBox";
import type { FieldAccess } from "./field-access";

/** One line of a list of boxes: a name, the box, and what it says below; with a note, the name has a line of its own. */
export function BoxRow(
  props: FieldAccess<string> & {
    readonly name: string;
    readonly note?: string;
    /** The form of a day, unless told. */
    readonly placeholder?: string;
    readonly said: string | undefined;
    readonly onBlur: () => void;
    readonly onFocus: () => void;
    /** Several lines pasted fill the boxes below as well. */
    readonly onPaste: (text: string) => void;
  },
): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { name, note, placeholder, value, said, error, onChange, onBlur, onFocus } = props;
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.trim().includes("\n")) return;
    event.preventDefault();
    props.onPaste(pasted);
  };
  return (
    <li className={mergeClasses(styles.row, note !== undefined && styles.wide)}>
      <label
        htmlFor={id}
        title={note === undefined ? undefined : name}
        className={mergeClasses(styles.name, note !== undefined && styles.own)}
      >
        {name}
      </label>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <DayBox
        id={id}
        className={styles.box}
        value={value}
        {...(placeholder !== undefined && { placeholder })}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        {...{ onChange, onPaste, onBlur, onFocus }}
      />
      <span
        id={`${id}-said`}
        role={error === undefined ? undefined : "alert"}
        className={error === undefined ? styles.said : styles.error}
      >
        {error ?? said ?? ""}
      </span>
    </li>
  );
}

const small = {
  gridColumn: "1 / -1",
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  // Kept free, so that the rows below do not move while a person types.
  minHeight: tokens.lineHeightBase200,
  textAlign: "right",
} as const;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 148px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  wide: { gridTemplateColumns: "minmax(0, 1fr) 172px" },
  name: { overflowWrap: "anywhere" },
  own: { ...TWO_LINES, gridColumn: "1 / -1", marginBottom: tokens.spacingVerticalXXS },
  note: { ...MUTED, overflowWrap: "anywhere" },
  box: { minWidth: 0, "& input": { minWidth: 0 } },
  said: { ...small, color: tokens.colorNeutralForeground3 },
  error: { ...small, color: tokens.colorPaletteRedForeground1 },
});
