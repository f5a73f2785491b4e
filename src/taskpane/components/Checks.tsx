import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** How a box stands for several things, of which so many are ticked. */
export function checkedOf(ticked: number, all: number): boolean | "mixed" {
  return ticked === all ? true : ticked > 0 ? "mixed" : false;
}

interface ChecksProps {
  /** Names of what is ticked. */
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly label: string;
}

/** One box for all. */
export function CheckAll({
  value,
  all,
  label,
  onChange,
}: ChecksProps & { readonly all: readonly string[] }): ReactElement {
  const checked = checkedOf(value.length, all.length);
  return <Checkbox checked={checked} label={label} onChange={() => onChange(checked === true ? [] : all)} />;
}

/** The box of one. */
export function CheckEach({
  value,
  name,
  label,
  className,
  onChange,
}: ChecksProps & { readonly name: string; readonly className?: string | undefined }): ReactElement {
  return (
    <Checkbox
      className={className}
      label={label}
      checked={value.includes(name)}
      onChange={(_, { checked }) =>
        onChange(checked === true ? [...value, name] : value.filter((other) => other !== name))
      }
    />
  );
}
