import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundList } from "../../../actions/list/list";
import { headDepth, headNames } from "../../../actions/list/list-head";
import { sidesOfList, type ListMapping } from "../../../actions/list/list-mapping";
import { useReviewTexts } from "../Review/texts";

type Meaning = ListMapping["columns"][number];

/** Longer samples are cut. */
const LONGEST_SAMPLE = 40;

/** One choice a column, with its header and what stands below it. */
export function ColumnFields(props: {
  readonly list: FoundList;
  readonly mapping: ListMapping;
  readonly onChange: (mapping: ListMapping) => void;
}): ReactElement {
  const { list, mapping } = props;
  const { list: words } = useReviewTexts();
  const choices = Object.entries(words.meanings) as [Meaning, string][];
  const header = headNames(list, mapping.header);
  const sides = sidesOfList(list, mapping.header);
  const start = mapping.header + headDepth(list, mapping.header);
  return (
    <>
      {header.map((name, column) => {
        const meaning = mapping.columns[column] ?? "ignore";
        const unclear = mapping.unclear.includes(column);
        const [from] = sides.find(([, to]) => column < to) ?? [0];
        const isTwice =
          !["ignore", "content"].includes(meaning) && mapping.columns.indexOf(meaning, from) !== column;
        const message = isTwice ? words.twice(words.meanings[meaning]) : unclear ? words.unclear : undefined;
        const samples = samplesOf(list, start, column);
        return (
          <Field
            key={column}
            label={name === "" ? `${words.column(letterOf(list.firstColumn + column))} ${words.empty}` : name}
            {...(samples === "" ? {} : { hint: words.samples(samples) })}
            {...(message === undefined ? {} : { validationState: "warning", validationMessage: message })}
          >
            <Select
              value={meaning}
              onChange={(_, data) => props.onChange(withMeaning(mapping, column, data.value as Meaning))}
            >
              {choices.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </>
  );
}

function withMeaning(mapping: ListMapping, column: number, meaning: Meaning): ListMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((each, index) => (index === column ? meaning : each)),
    unclear: mapping.unclear.filter((index) => index !== column),
  };
}

function samplesOf({ rows }: FoundList, start: number, column: number): string {
  const values = rows.slice(start).map((row) => row[column] ?? "");
  const filled = [...new Set(values.filter((value) => value !== ""))].slice(0, 2);
  return filled
    .map((value) => (value.length > LONGEST_SAMPLE ? `${value.slice(0, LONGEST_SAMPLE)}…` : value))
    .join(" · ");
}

/** A column's letter in its sheet. */
function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
