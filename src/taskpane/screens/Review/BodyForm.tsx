import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSameName } from "../../../domain/names";
import type { PlanBody } from "../../../domain/plan";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { hasName, mergeBodies, removeBody, renameBody } from "../../../domain/plan-edit/people";
import { useScreenStyles } from "../screen.styles";
import { SelectField } from "../Maintain/fields/ChoiceField";
import { TextField } from "../Maintain/fields/TextField";
import { useDesk } from "./Desk";
import { FormButtons } from "./FormButtons";
import { bodiesAlone } from "./PlanFacts";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Renames a body wherever it is named, makes it one with another, or takes it out. */
export function BodyForm(props: { readonly draft: PlanDraft; readonly body: PlanBody }): ReactElement {
  const { draft, body } = props;
  const { name } = body;
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const shared = useScreenStyles();
  const desk = useDesk();
  const [entry, change] = useKeptEntry(`body ${name}`, { to: name, into: "" });
  const { to, into } = entry;
  const others = bodiesAlone(draft).filter((other) => other.name !== name);
  const taken = !isSameName(to, name) && hasName(draft, to);
  const ready = into !== "" || (to.trim() !== "" && !taken);
  const uses = draft.tasks.filter(({ task }) => task.lead === name || task.support.includes(name)).length;
  return (
    <form
      className={styles.form}
      aria-label={words.edit(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        desk.edit((current) =>
          into === "" ? renameBody(current, name, to) : mergeBodies(current, into, name),
        );
        desk.close();
      }}
    >
      <p className={shared.hint}>{words.used(uses)}</p>
      <TextField
        label={words.name}
        text={to}
        error={taken ? words.taken : undefined}
        onChange={(typed) => change({ ...entry, to: typed })}
      />
      <SelectField
        label={words.mergeInto}
        value={into}
        choices={[
          { value: "", label: words.mergeNone },
          ...others.map((other) => ({ value: other.name, label: other.name })),
        ]}
        onChange={(chosen) => change({ ...entry, into: chosen })}
      />
      <FormButtons ready={ready} onCancel={() => desk.close()} />
      <div>
        <Button
          size="small"
          aria-label={words.remove(name)}
          onClick={() => {
            desk.edit((current) => removeBody(current, name));
            desk.close();
          }}
        >
          {words.removeShort}
        </Button>
      </div>
    </form>
  );
}
