import type { ReactElement } from "react";
import { useMaintainTexts } from "../texts";
import type { RowDifference } from "./group-differences";
import type { KnownRow } from "./known-rows";
import { usePreviewStyles } from "./Preview.styles";

/** What becomes of one row: its code and name, then each field before and after. */
export function RowChange(props: {
  readonly row: RowDifference;
  readonly known: KnownRow | null;
}): ReactElement {
  const { preview } = useMaintainTexts();
  const styles = usePreviewStyles();
  const { row, known } = props;
  const name = [known?.name, known?.unit?.name].filter((part) => part !== undefined).join(" · ");
  const show = (value: string): string => (value === "" ? preview.empty : value);
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <strong>{row.id === "" ? preview.setting : row.id}</strong>
        {row.kind !== "changed" && ` · ${preview.tag[row.kind]}`}
        {name !== "" && row.kind !== "removed" && ` · ${name}`}
      </p>
      {row.kind === "changed" ? (
        <dl className={styles.fields}>
          {row.fields.map(({ field, before, after }) => (
            <div key={field} className={styles.field}>
              <dt className={styles.label}>{field}</dt>
              <dd className={styles.values}>
                <del className={styles.before}>{show(before)}</del>
                <span aria-label={preview.becomes} role="img">
                  {" → "}
                </span>
                <ins className={styles.after}>{show(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        row.fields.map(({ before, after }) => (
          <p key="whole" className={styles.whole}>
            {row.kind === "added" ? after : before}
          </p>
        ))
      )}
    </li>
  );
}
