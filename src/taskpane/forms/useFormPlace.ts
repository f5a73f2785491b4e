import { useNavigation } from "../navigation/NavigationContext";
import type { Place } from "../navigation/place";
import { parseMaintainForm } from "./form-names";
import { useMaintainTexts } from "./texts";

/** Where the open form is found again, for the tasks it was opened for, and what it is called. */
export function useFormPlace(): { readonly at: Place; readonly title: string } {
  const { forms } = useMaintainTexts();
  const { place } = useNavigation();
  const form = parseMaintainForm(place.params.form);
  return { at: place, title: form === null ? "" : forms[form].title };
}
