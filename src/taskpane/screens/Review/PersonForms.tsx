import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSameName, tidyName } from "../../../domain/names";
import type { PlanBody } from "../../../domain/plan";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import {
  changeUnit,
  countNaming,
  hasName,
  mergeBodies,
  removeBody,
  removeUnit,
  renameBody,
} from "../../../domain/plan-edit/people";
import { Hint } from "../../components/Words";
import { choicesAmong, orNone, SelectField } from "../../forms/ChoiceField";
import { TextField } from "../../forms/TextField";
import { partOfForm, useDesk, useOnDesk, type People } from "./Desk";
import { bodiesAlone } from "./PlanFacts";
import { ReviewForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Renames a unit wherever it is named, or takes it out. */
export function UnitForm(props: { readonly name: string; readonly group: string }): ReactElement {
  const { name } = props;
  const words = useReviewTexts().people;
  const desk = useDesk();
  const [{ to, group }, change, field] = useKeptEntry(
    partOfForm({ kind: "unit", name }),
    { to: name, group: props.group },
    { title: words.edit(name) },
  );
  const taken = useTaken(name, to);
  return (
    <ReviewForm
      label={words.edit(name)}
      ready={to.trim() !== "" && !taken}
      forget={() => change(null)}
      onSave={() => {
        desk.edit((draft) => changeUnit(draft, name, to, group));
        desk.close(partOfForm({ kind: "unit", name: tidyName(to) }));
      }}
      back={partOfForm({ kind: "unit", name })}
      more={<Remove list="unit" name={name} edit={(draft) => removeUnit(draft, name)} />}
    >
      <TextField label={words.name} {...field("to")} error={taken ? words.taken : undefined} />
      <TextField label={words.group} {...field("group")} />
    </ReviewForm>
  );
}

/** Renames a body wherever it is named, makes it one with another, or takes it out. */
export function BodyForm({ name }: PlanBody): ReactElement {
  const { draft } = useOnDesk();
  const words = useReviewTexts().people;
  const desk = useDesk();
  const [{ to, into }, change, field] = useKeptEntry(
    partOfForm({ kind: "body", name }),
    { to: name, into: "" },
    { title: words.edit(name) },
  );
  const others = bodiesAlone(draft).filter((other) => other.name !== name);
  const taken = useTaken(name, to);
  const tasks = countNaming(draft, name);
  const save = (): void => {
    desk.edit((current) => (into === "" ? renameBody(current, name, to) : mergeBodies(current, into, name)));
    const now = into === "" ? tidyName(to) : into;
    if (now !== name) desk.tellRenamed({ from: name, to: now, tasks });
    desk.close(partOfForm({ kind: "body", name: now }));
  };
  return (
    <ReviewForm
      label={words.edit(name)}
      ready={into !== "" || (to.trim() !== "" && !taken)}
      forget={() => change(null)}
      onSave={save}
      back={partOfForm({ kind: "body", name })}
      more={<Remove list="body" name={name} edit={(current) => removeBody(current, name)} />}
    >
      <Hint>{words.used(tasks)}</Hint>
      <TextField label={words.name} {...field("to")} error={taken ? words.taken : undefined} />
      <SelectField
        label={words.mergeInto}
        {...field("into")}
        choices={orNone(words.mergeNone, choicesAmong(others, "name"))}
      />
    </ReviewForm>
  );
}

/** Whether a new name is that of another unit or body. */
function useTaken(name: string, to: string): boolean {
  const { draft } = useOnDesk();
  return !isSameName(to, name) && hasName(draft, to);
}

function Remove(props: {
  readonly list: People;
  readonly name: string;
  readonly edit: (draft: PlanDraft) => PlanDraft;
}): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const remove = (): void => {
    desk.edit(props.edit);
    desk.close(props.list);
  };
  return (
    <div>
      <Button size="small" aria-label={words.remove(props.name)} onClick={remove}>
        {words.removeShort}
      </Button>
    </div>
  );
}
