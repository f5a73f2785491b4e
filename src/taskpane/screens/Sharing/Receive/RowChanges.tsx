import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { AcceptChanges } from "./AcceptChanges";
import { CellChange } from "./CellChange";
import { useDeciding } from "./deciding";
import { isFree, keyOfChange } from "./decisions";
import type { RowOfFile } from "./group-by-file";

/** A row of a returned file: its changes to accept, its conflicts to settle, what is refused and why. */
export function RowChanges({ row }: { readonly row: RowOfFile }): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { names } = useDeciding();
  const isNew = row.changes.some(({ kind }) => kind === "new");
  const name = isNew ? words.newTask : (names.get(row.id) ?? words.unknownRow);
  const label = row.id === "" ? name : words.acceptRow(row.id, name);
  const free = row.changes.filter(isFree);
  return (
    <section aria-label={label} className={styles.card}>
      {free.length > 1 ? (
        <AcceptChanges changes={free} label={<strong className={styles.clamped}>{label}</strong>} />
      ) : (
        <p className={mergeClasses(styles.name, styles.clamped)}>{label}</p>
      )}
      {row.changes.map((change) => (
        <CellChange key={keyOfChange(change)} change={change} />
      ))}
    </section>
  );
}
