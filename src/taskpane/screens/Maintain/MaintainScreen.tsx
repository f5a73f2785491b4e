import type { ReactElement } from "react";
import type { MaintainForm } from "./forms";
import { parseMaintainForm } from "./forms";
import { useTracker } from "../../tracker/TrackerContext";
import { AddBodies } from "./AddBodies/AddBodies";
import { AddTask } from "./AddTask/AddTask";
import { AddUnits } from "./AddUnits/AddUnits";
import { Assign } from "./Assign/Assign";
import { Deadlines } from "./Deadlines/Deadlines";
import { EventDates } from "./EventDates/EventDates";
import { EditUnit } from "./EditUnit/EditUnit";
import { Extend } from "./Extend/Extend";
import type { FormProps } from "./form/form-props";
import { Holidays } from "./Holidays/Holidays";
import { MarkDone } from "./MarkDone/MarkDone";
import { MergeBodies } from "./MergeBodies/MergeBodies";
import { RemoveUnit } from "./RemoveUnit/RemoveUnit";
import { RollOut } from "./RollOut/RollOut";
import { SendBack } from "./SendBack/SendBack";
import { SettingsForm } from "./Settings/Settings";
import { Units } from "./Units/Units";

const FORMS: Readonly<Record<MaintainForm, (props: FormProps) => ReactElement>> = {
  deadlines: Deadlines,
  extend: Extend,
  "mark-done": MarkDone,
  "send-back": SendBack,
  assign: Assign,
  "add-task": AddTask,
  "event-dates": EventDates,
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
