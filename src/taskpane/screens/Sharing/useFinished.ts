import { useEffect } from "react";
import { useKeptStore } from "../../kept/KeptContext";
import { useNavigation } from "../../navigation/NavigationContext";

/** What was chosen at this place is unfinished no more once something is made of it: the next page does not speak of it. */
export function useFinished(isMade: boolean): void {
  const store = useKeptStore();
  const { place } = useNavigation();
  useEffect(() => {
    if (isMade) store.forgetPlace(place);
  }, [isMade, store, place]);
}
