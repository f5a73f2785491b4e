import { useEffect, useState } from "react";
import type { FoundList } from "../../../actions/list/list";
import { guessMapping, mappingAt, type ListMapping } from "../../../actions/list/list-mapping";
import { recallValues } from "../../forms/kept-values";
import { useKept } from "../../kept/useKept";
import { BUILDING_PLACE } from "../../plan/useKeptText";

/** What the columns of a list hold: guessed, until a person chooses; the choice outlives the page for the same list. */
export function useMapping(list: FoundList): readonly [ListMapping, (mapping: ListMapping | null) => void] {
  const guessed = guessMapping(list);
  const { kept, keep } = useKept({
    at: BUILDING_PLACE,
    part: `columns of ${list.sheet} from ${list.firstRow}: ${list.rows[0]?.join(" | ") ?? ""}`,
    title: "",
    read: (value) => recallMapping(value, guessed, list),
  });
  const [chosen, setChosen] = useState<ListMapping | null>(null);
  useEffect(() => {
    if (chosen !== null) keep(chosen);
  }, [keep, chosen]);
  return [chosen ?? kept ?? guessed, setChosen];
}

/** A mapping that an earlier page kept, where it has all parts and a meaning for each column. */
function recallMapping(kept: unknown, guessed: ListMapping, list: FoundList): ListMapping | null {
  const { header, columns, unclear } = recallValues(kept, guessed) ?? {};
  if (header === undefined || columns === undefined || unclear === undefined) return null;
  const isWhole = columns.length === mappingAt(list, header).columns.length;
  return isWhole ? { header, columns, unclear } : null;
}
