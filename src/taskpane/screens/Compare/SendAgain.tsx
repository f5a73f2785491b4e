import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { EditPlan } from "../../../actions/edit";
import { gather } from "../../../domain/gather";
import { outdatedCopies } from "../../../domain/revise/outdated-copies";
import type { RecipientKind } from "../../../domain/sent-copy";
import { Note } from "../../components/Words";
import { useMaintainTexts } from "../../forms/texts";
import { someOf } from "../../forms/typed-deadline";
import { useReviewTexts } from "../Review/texts";
import { shortUnitName } from "../Task/unit-name";

/** Whose copies, sent before a plan was taken over, are not what it says, who has work for the first time, and the way to send to them; nothing where nobody is. */
export function SendAgain(props: {
  readonly plan: EditPlan;
  readonly onSend: (by: RecipientKind, names: readonly string[]) => void;
}): ReactElement | null {
  const { compare: words } = useReviewTexts();
  const { preview } = useMaintainTexts();
  const { plan, onSend } = props;
  const copies = useMemo(() => outdatedCopies(plan.before, plan.after), [plan]);
  if (copies.length === 0) return null;
  const said = copies.map(({ recipient, round, missing, redated, reworded, withdrawn }) => {
    const name = shortUnitName(plan.after, recipient);
    return words.outdatedOne(name, {
      isFirst: round === null,
      missing: missing.length,
      redated: redated.length,
      reworded: reworded.length,
      withdrawn: withdrawn.length,
    });
  });
  const sendable = copies.filter(({ isServed }) => isServed);
  const kinds = [...gather(sendable, ({ kind }) => kind)];
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
