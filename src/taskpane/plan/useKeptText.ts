import { useEffect, useState } from "react";
import { useKept } from "../kept/useKept";
import type { Place } from "../navigation/place";

/** Where plans are read and built from. */
export const BUILDING_PLACE: Place = { screen: "build", params: {} };

/** A text typed on the way to a tracker; it outlives the page until the tracker is built from it. */
export function useKeptText(part: string, isBuilt: boolean): readonly [string, (text: string) => void] {
  const { kept, keep } = useKept({
    at: BUILDING_PLACE,
    part,
    title: "",
    stays: true,
    read: (value) => (typeof value === "string" ? value : null),
  });
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (isBuilt) setTyped("");
  }, [isBuilt]);
  useEffect(() => {
    if (typed !== null) keep(typed === "" ? null : typed);
  }, [keep, typed]);
  return [typed ?? kept ?? "", setTyped];
}
