import type { ReactElement } from "react";
import type { Unit } from "../../domain/tracker";
import { CheckAll, CheckEach } from "../components/Checks";
import type { FieldAccess } from "./field-access";
import type { FieldLabel } from "./FieldFrame";
import { useFieldStyles } from "./fields.styles";
import { GroupField } from "./GroupField";
import { useMaintainTexts } from "./texts";

/** Chooses units by name, all at once where wanted. */
export function UnitChecks(
  props: FieldAccess<readonly string[]> & FieldLabel & { readonly units: readonly Unit[] },
): ReactElement {
  const { units: words } = useMaintainTexts();
  const styles = useFieldStyles();
  const names = props.units.map(({ name }) => name);
  return (
    <GroupField {...props}>
      <div className={styles.list}>
        {names.length > 1 && <CheckAll {...props} label={words.all(names.length)} all={names} />}
        {names.map((name) => (
          <CheckEach key={name} {...props} name={name} label={name} />
        ))}
      </div>
    </GroupField>
  );
}
