import type { ReactElement } from "react";
import type { Unit } from "../../../domain/tracker";
import { BoxRow } from "../../forms/BoxRow";
import { useTypedDay } from "../../forms/DateField";
import type { FieldAccess } from "../../forms/field-access";

/** One unit and the box for its date. */
export function EventDateRow(
  props: FieldAccess<string> & {
    readonly unit: Unit;
    readonly year: number;
    readonly onPaste: (text: string) => void;
  },
): ReactElement {
  const { unit, year, ...box } = props;
  return <BoxRow {...box} name={unit.shortName || unit.name} {...useTypedDay(props, year)} />;
}
