import { useCallback, useEffect, useState } from "react";
import { fieldsOf, type FieldOf } from "../../forms/field-access";
import { recallValues } from "../../forms/kept-values";
import { useKept } from "../../kept/useKept";
import { useNavigation } from "../../navigation/NavigationContext";

/** The choices of a form that writes nothing by itself; those a person has made outlive the page, until the form is left. */
export function useKeptForm<Values extends object>(
  title: string,
  first: Values,
): readonly [Values, (changed: Partial<Values>) => void, FieldOf<Values>] {
  const { place } = useNavigation();
  const { kept, keep } = useKept({
    at: place,
    part: "values",
    title,
    read: (value) => recallValues(value, first),
  });
  const [made, setMade] = useState<Partial<Values>>(kept ?? {});
  useEffect(() => keep(Object.keys(made).length === 0 ? null : made), [keep, made]);
  const change = useCallback((changed: Partial<Values>): void => {
    setMade((before) => ({ ...before, ...changed }));
  }, []);
  const values = { ...first, ...made };
  return [values, change, fieldsOf(values, change)];
}
