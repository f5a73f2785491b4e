import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { EditPlan } from "../../../actions/edit";
import { gather } from "../../../domain/gather";
import { outdatedCopies } from "../../../domain/rounds/outdated-copies";
import type { RecipientKind } from "../../../domain/sent-copy";
import { Note } from "../../components/Words";
import { useMaintainTexts } from "../../forms/texts";
import { someOf } from "../../forms/typed-deadline";
import { useTracker } from "../../tracker/TrackerContext";
import { useReviewTexts } from "../Review/texts";
import { shortUnitName } from "../Task/unit-name";

/** Whose copies, sent before a plan was taken over, lack its rows or have old deadlines, and the way to send them anew; nothing where none does. */
export function SendAgain(props: {
  readonly plan: EditPlan;
  readonly onSend: (by: RecipientKind, names: readonly string[]) => void;
}): ReactElement | null {
  const { compare: words } = useReviewTexts();
  const { preview } = useMaintainTexts();
  const { dashboard } = useTracker();
  const { plan, onSend } = props;
  const copies = useMemo(() => {
    const changed = new Set(plan.differences.map(({ id }) => id));
    return dashboard === null ? [] : outdatedCopies(dashboard.tracker, changed);
  }, [dashboard, plan]);
  if (copies.length === 0) return null;
  const said = copies.map(({ recipient, missing, redated }) => {
    const name = shortUnitName(dashboard?.tracker, recipient);
    return words.outdatedOne(name, missing.length, redated.length);
  });
  const kinds = [...gather(copies, ({ kind }) => kind)];
  return (
    <Note
      intent="warning"
      actions={kinds.map(([kind, some]) => (
        <Button
          key={kind}
          onClick={() =>
            onSend(
              kind,
              some.map(({ recipient }) => recipient),
            )
          }
        >
          {words.sendAgain[kind](some.length)}
        </Button>
      ))}
    >
      {words.outdated(someOf(preview, said))}
    </Note>
  );
}
