import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Fold } from "../../components/Fold";
import { useMaintainTexts } from "../texts";
import type { RowDifference } from "./group-differences";
import type { KnownRows } from "./known-rows";
import { usePreviewStyles } from "./Preview.styles";
import { RowChange } from "./RowChange";

/** Rows shown at first, and how many more each time. */
const PAGE = 30;

/** Every row that changes, cell by cell, folded until it is asked for. */
export function EachRow(props: {
  readonly rows: readonly RowDifference[];
  readonly known: KnownRows;
}): ReactElement {
  const { preview } = useMaintainTexts();
  const styles = usePreviewStyles();
  const [shown, setShown] = useState(PAGE);
  const { rows, known } = props;
  return (
    <Fold words={preview.whole(rows.length)}>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <RowChange key={row.id} row={row} known={known.get(row.id) ?? null} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          {preview.more(rows.length - shown)}
        </Button>
      )}
    </Fold>
  );
}
