import type { ReactElement } from "react";
import { parseMaintainForm, type MaintainForm } from "../../forms/form-names";
import type { FormProps } from "../../forms/useForm";
import { useTracker } from "../../tracker/TrackerContext";
import { AddBodies } from "./AddBodies";
import { AddTask } from "./AddTask";
import { AddUnits } from "./AddUnits";
import { Assign } from "./Assign";
import { Contacts } from "./Contacts";
import { DeadlineList } from "./deadline-list/DeadlineList";
import { EditUnit } from "./EditUnit";
import { EventDates } from "./EventDates";
import { Extend } from "./Extend";
import { Holidays } from "./Holidays";
import { MarkDone } from "./MarkDone";
import { MergeBodies } from "./MergeBodies";
import { RemoveUnit } from "./RemoveUnit";
import { RollOut } from "./RollOut";
import { SendBack } from "./SendBack";
import { SettingsForm } from "./Settings";
import { ShiftDeadlines } from "./ShiftDeadlines";
import { Units } from "./Units";

const FORMS: Readonly<Record<MaintainForm, (props: FormProps) => ReactElement>> = {
  deadlines: DeadlineList,
  "shift-deadlines": ShiftDeadlines,
  extend: Extend,
  "mark-done": MarkDone,
  "send-back": SendBack,
  assign: Assign,
  "add-task": AddTask,
  "event-dates": EventDates,
  contacts: Contacts,
  "roll-out": RollOut,
  "add-units": AddUnits,
  "edit-unit": EditUnit,
  "remove-unit": RemoveUnit,
  "add-bodies": AddBodies,
  "merge-bodies": MergeBodies,
  settings: SettingsForm,
  holidays: Holidays,
};

/** A form that maintains the tracker, by its name; any other name shows the units. */
export function MaintainScreen(props: { readonly form: string }): ReactElement | null {
  const { dashboard } = useTracker();
  if (dashboard === null) return null;
  const form = parseMaintainForm(props.form);
  const Form = form === null ? Units : FORMS[form];
  return <Form key={props.form} dashboard={dashboard} />;
}
