import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSameName } from "../../../domain/names";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { changeUnit, hasName, removeUnit } from "../../../domain/plan-edit/people";
import { TextField } from "../Maintain/fields/TextField";
import { useDesk } from "./Desk";
import { FormButtons } from "./FormButtons";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Renames a unit wherever it is named, or takes it out. */
export function UnitForm(props: {
  readonly draft: PlanDraft;
  readonly name: string;
  readonly group: string;
}): ReactElement {
  const { draft, name } = props;
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const desk = useDesk();
  const [entry, change] = useKeptEntry(`unit ${name}`, { to: name, group: props.group });
  const { to, group } = entry;
  const taken = !isSameName(to, name) && hasName(draft, to);
  const ready = to.trim() !== "" && !taken;
  return (
    <form
      className={styles.form}
      aria-label={words.edit(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        desk.edit((current) => changeUnit(current, name, to, group));
        desk.close();
      }}
    >
      <TextField
        label={words.name}
        text={to}
        error={taken ? words.taken : undefined}
        onChange={(typed) => change({ ...entry, to: typed })}
      />
      <TextField label={words.group} text={group} onChange={(typed) => change({ ...entry, group: typed })} />
      <FormButtons ready={ready} onCancel={() => desk.close()} />
      <div>
        <Button
          size="small"
          aria-label={words.remove(name)}
          onClick={() => {
            desk.edit((current) => removeUnit(current, name));
            desk.close();
          }}
        >
          {words.removeShort}
        </Button>
      </div>
    </form>
  );
}
