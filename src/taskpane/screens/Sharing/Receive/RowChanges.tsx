import { Checkbox, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { CellChange } from "./CellChange";
import type { Deciding } from "./deciding-props";
import { accept, isFree, isTaken, keyOfChange } from "./decisions";
import type { RowOfFile } from "./group-by-file";

/** A row of a returned file: its changes to accept, its conflicts to settle, what is refused and why. */
export function RowChanges({ row, ...deciding }: Deciding & { readonly row: RowOfFile }): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { names, decisions, onDecide } = deciding;
  const isNew = row.changes.some(({ kind }) => kind === "new");
  const name = isNew ? words.newTask : (names.get(row.id) ?? words.unknownRow);
  const label = row.id === "" ? name : words.acceptRow(row.id, name);
  const free = row.changes.filter(isFree);
  const left = free.filter((change) => !isTaken(decisions, change)).length;
  return (
    <section aria-label={label} className={styles.card}>
      {free.length > 1 ? (
        <Checkbox
          checked={left === 0 ? true : left === free.length ? false : "mixed"}
          label={<strong className={styles.clamped}>{label}</strong>}
          onChange={() => onDecide(accept(decisions, free, left > 0))}
        />
      ) : (
        <p className={mergeClasses(styles.name, styles.clamped)}>{label}</p>
      )}
      {row.changes.map((change) => (
        <CellChange key={keyOfChange(change)} change={change} {...deciding} />
      ))}
    </section>
  );
}
