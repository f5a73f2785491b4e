import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Unit } from "../../../../domain/tracker";
import { useMaintainTexts } from "../texts";
import { useFieldStyles } from "./fields.styles";
import { GroupField } from "./GroupField";

/** Chooses units by name, all at once where wanted. */
export function UnitChecks(props: {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly required?: boolean;
  readonly onChange: (names: readonly string[]) => void;
}): ReactElement {
  const { units: words } = useMaintainTexts();
  const styles = useFieldStyles();
  const { units, chosen, error, onChange } = props;
  const all = units.length > 0 && chosen.length === units.length;
  return (
    <GroupField label={props.label} error={error} required={props.required ?? false}>
      <div className={styles.list}>
        {units.length > 1 && (
          <Checkbox
            checked={all ? true : chosen.length > 0 ? "mixed" : false}
            label={words.all(units.length)}
            onChange={() => onChange(all ? [] : units.map(({ name }) => name))}
          />
        )}
        {units.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) =>
              onChange(checked === true ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
          />
        ))}
      </div>
    </GroupField>
  );
}
