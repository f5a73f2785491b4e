import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type ReactElement } from "react";
import type { Unit } from "../../../domain/tracker";
import { useTypedDay } from "../../forms/DateField";
import type { FieldAccess } from "../../forms/field-access";
import { useMaintainTexts } from "../../forms/texts";

/** One unit and the box for its date; several lines pasted fill the units below as well. */
export function EventDateRow(
  props: FieldAccess<string> & {
    readonly unit: Unit;
    readonly year: number;
    readonly onPaste: (text: string) => void;
  },
): ReactElement {
  const { dayForm } = useMaintainTexts();
  const styles = useStyles();
  const id = useId();
  const { unit, value } = props;
  const { said, error, ...focus } = useTypedDay(props, props.year);
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.trim().includes("\n")) return;
    event.preventDefault();
    props.onPaste(pasted);
  };
  return (
    <li className={styles.row}>
      <label htmlFor={id} className={styles.name}>
        {unit.shortName || unit.name}
      </label>
      <Input
        id={id}
        className={styles.box}
        value={value}
        placeholder={dayForm}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        onChange={(_, data) => props.onChange(data.value)}
        onPaste={onPaste}
        {...focus}
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
  name: { overflowWrap: "anywhere" },
  box: { minWidth: 0, "& input": { minWidth: 0 } },
  said: { ...small, color: tokens.colorNeutralForeground3 },
  error: { ...small, color: tokens.colorPaletteRedForeground1 },
});
