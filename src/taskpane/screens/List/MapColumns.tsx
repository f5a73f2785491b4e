import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundList } from "../../../actions/list/list";
import { isComplete, mappingAt } from "../../../actions/list/list-mapping";
import { planOfList } from "../../../actions/list/plan-of-list";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Note, Text } from "../../components/Words";
import { SelectField } from "../../forms/ChoiceField";
import { sourceOfList, type PlanReading } from "../../services/source";
import { useReviewTexts } from "../Review/texts";
import { ColumnFields } from "./ColumnFields";
import { FirstRows } from "./FirstRows";
import { useMapping } from "./useMapping";

/** Rows offered as the header: lists begin near the top. */
const HEADER_CHOICES = 15;

/** What the columns of a list hold: guessed from the headers, confirmed or put right by the person. */
export function MapColumns(props: {
  readonly lists: readonly FoundList[];
  readonly problem: Problem | null;
  readonly onPlan: (reading: PlanReading) => void;
  readonly onProblem: (problem: Problem) => void;
}): ReactElement | null {
  const [chosen, choose] = useState("");
  const list = props.lists.find((each) => placeOf(each) === chosen) ?? props.lists[0];
  return list === undefined ? null : <Mapped key={placeOf(list)} {...props} list={list} onList={choose} />;
}

/** A list by its sheet and the row in which it begins. */
function placeOf({ sheet, firstRow }: FoundList): string {
  return `${firstRow} ${sheet}`;
}

/** The columns of one list. */
function Mapped({
  list,
  onList,
  ...props
}: Parameters<typeof MapColumns>[0] & {
  readonly list: FoundList;
  readonly onList: (place: string) => void;
}): ReactElement {
  const { list: words } = useReviewTexts();
  const styles = useStyles();
  const [mapping, choose] = useMapping(list);
  const complete = isComplete(mapping);
  // A list keeps the rows of the tables below it, which are lists of their own.
  const below = props.lists.filter(({ sheet, firstRow }) => sheet === list.sheet && firstRow > list.firstRow);
  const end = Math.min(list.rows.length, ...below.map(({ firstRow }) => firstRow - list.firstRow));
  const nameOf = ({ sheet, firstRow, rows }: FoundList): string =>
    props.lists.filter((each) => each.sheet === sheet).length === 1
      ? sheet
      : words.table(sheet, firstRow, rows[0]?.find((cell) => cell !== "") ?? "");
  const read = (): void => {
    const plan = planOfList(list, mapping);
    if (plan.ok) props.onPlan({ plan: plan.value, source: sourceOfList(list) });
    else props.onProblem(plan.problem);
  };
  return (
    <Screen title={words.mapTitle}>
      <ProblemBar problem={props.problem} />
      <Text>
        {words.found(Math.max(0, end - mapping.header - 1), list.sheet)} {words.hint}
      </Text>
      <div className={styles.selects}>
        {props.lists.length > 1 && (
          <SelectField
            label={words.sheet}
            value={placeOf(list)}
            hint={words.sheets(props.lists.length)}
            choices={props.lists.map((each) => ({ value: placeOf(each), label: nameOf(each) }))}
            onChange={onList}
          />
        )}
        <SelectField
          label={words.header}
          value={String(mapping.header)}
          choices={list.rows.slice(0, HEADER_CHOICES).map((row, index) => ({
            value: String(index),
            label: words.headerRow(list.firstRow + index, row.filter((cell) => cell !== "").join(" | ")),
          }))}
          onChange={(row) => choose(mappingAt(list, Number(row)))}
        />
        {complete && <FirstRows list={list} mapping={mapping} />}
        <ColumnFields list={list} mapping={mapping} onChange={choose} />
      </div>
      {!complete && <Note intent="warning">{words.incomplete}</Note>}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!complete} onClick={read}>
          {words.read}
        </Button>
      </ActionBar>
    </Screen>
  );
}

const useStyles = makeStyles({
  selects: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    "& *": { minWidth: 0, overflowWrap: "anywhere" },
    // A select is as wide as its longest entry unless told otherwise.
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
});
