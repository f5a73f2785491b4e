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
import { sourceOfList, type PlanReading } from "../../plan/source";
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
  const [sheet, setSheet] = useState(props.lists[0]?.sheet ?? "");
  const list = props.lists.find((each) => each.sheet === sheet) ?? props.lists[0];
  return list === undefined ? null : <Mapped key={list.sheet} {...props} list={list} onSheet={setSheet} />;
}

/** The columns of one list. */
function Mapped({
  list,
  onSheet,
  ...props
}: Parameters<typeof MapColumns>[0] & {
  readonly list: FoundList;
  readonly onSheet: (sheet: string) => void;
}): ReactElement {
  const { list: words } = useReviewTexts();
  const styles = useStyles();
  const [mapping, choose] = useMapping(list);
  const complete = isComplete(mapping);
  const read = (): void => {
    const plan = planOfList(list, mapping);
    if (plan.ok) props.onPlan({ plan: plan.value, source: sourceOfList(list) });
    else props.onProblem(plan.problem);
  };
  return (
    <Screen title={words.mapTitle}>
      <ProblemBar problem={props.problem} />
      <Text>
        {words.found(Math.max(0, list.rows.length - mapping.header - 1), list.sheet)} {words.hint}
      </Text>
      <div className={styles.selects}>
        {props.lists.length > 1 && (
          <SelectField
            label={words.sheet}
            value={list.sheet}
            choices={props.lists.map((each) => ({ value: each.sheet, label: each.sheet }))}
            onChange={onSheet}
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
        <ColumnFields list={list} mapping={mapping} onChange={choose} />
      </div>
      {complete && <FirstRows list={list} mapping={mapping} />}
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
