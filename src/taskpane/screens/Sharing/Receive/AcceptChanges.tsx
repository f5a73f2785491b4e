import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { checkedOf } from "../../../components/Checks";
import { useDeciding } from "./deciding";
import { accept, isTaken } from "./decisions";

/** One box for several changes that have no conflict. */
export function AcceptChanges(props: {
  readonly changes: readonly MergeChange[];
  readonly label: string | ReactElement;
  readonly "aria-label"?: string;
}): ReactElement {
  const { changes, ...labels } = props;
  const { decisions, onDecide } = useDeciding();
  const taken = changes.filter((change) => isTaken(decisions, change)).length;
  return (
    <Checkbox
      {...labels}
      checked={checkedOf(taken, changes.length)}
      onChange={() => onDecide(accept(decisions, changes, taken < changes.length))}
    />
  );
}
