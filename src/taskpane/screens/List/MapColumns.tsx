import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundList } from "../../../actions/list/list";
import { isComplete, mappingAt } from "../../../actions/list/list-mapping";
import { planOfList } from "../../../actions/list/plan-of-list";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { SelectField } from "../../forms/ChoiceField";
import { sourceOfList, type PlanReading } from "../../plan/source";
import { useReviewTexts } from "../Review/texts";
import { useScreenStyles } from "../screen.styles";
import { ColumnFields } from "./ColumnFields";
import { useListStyles } from "./List.styles";
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
  const shared = useScreenStyles();
  const styles = useListStyles();
  const [mapping, choose] = useMapping(list);
  const complete = isComplete(mapping);
  const read = (): void => {
    const plan = planOfList(list, mapping);
    if (plan.ok) props.onPlan({ plan: plan.value, source: sourceOfList(list) });
    else props.onProblem(plan.problem);
  };
  return (
    <div className={shared.screen}>
      <ScreenTitle>{words.mapTitle}</ScreenTitle>
      <ProblemBar problem={props.problem} />
      <p className={shared.text}>
        {words.found(Math.max(0, list.rows.length - mapping.header - 1), list.sheet)} {words.hint}
      </p>
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
          onChange={(row) => choose(mappingAt(list.rows, Number(row)))}
        />
        <ColumnFields list={list} mapping={mapping} onChange={choose} />
      </div>
      {!complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.incomplete}</MessageBarBody>
        </MessageBar>
      )}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!complete} onClick={read}>
          {words.read}
        </Button>
      </ActionBar>
    </div>
  );
}
