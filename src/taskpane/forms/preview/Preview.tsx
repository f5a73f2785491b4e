import { Button } from "@fluentui/react-components";
import { useMemo, useState, useEffect, type KeyboardEvent, type ReactElement } from "react";
import type { EditPlan } from "../../../actions/edit";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { Note } from "../../components/Words";
import { useScreenStyles } from "../../screen.styles";
import { useLanguage } from "../../language/LanguageContext";
import type { FormEdit, Seen } from "../flow";
import { useMaintainTexts } from "../texts";
import { EachRow } from "./EachRow";
import { groupDifferences, type RowDifference } from "./group-differences";
import { knowRows, type KnownRows } from "./known-rows";
import { usePreviewStyles } from "./Preview.styles";
import { tellChanges } from "./tell-changes";

/** What an action will change, in sentences, and row by row where asked for, before anything is written. */
export function Preview(props: {
  readonly chosen: FormEdit;
  readonly plan: EditPlan;
  readonly seen: Seen;
  readonly problem: Problem | null;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const texts = useMaintainTexts();
  const { flow } = texts;
  const { language } = useLanguage();
  const shared = useScreenStyles();
  const styles = usePreviewStyles();
  const settled = useSettled();
  const { plan, chosen, seen } = props;
  const sentences = useMemo(
    () =>
      seen === null
        ? []
        : tellChanges(
            {
              plan,
              before: seen.tracker,
              headers: seen.wording.labels.tasks,
              about: chosen.about ?? [],
              joins: chosen.joins,
            },
            { texts, language },
          ),
    [plan, seen, chosen, texts, language],
  );
  const known = useMemo(() => (seen === null ? new Map() : knowRows(seen.tracker)), [seen]) as KnownRows;
  const rows = useMemo(
    () => groupDifferences(plan.differences, new Set(known.keys())),
    [plan.differences, known],
  );
  // Of a unit that becomes part of another nothing is lost.
  const removed = rows.filter(({ kind, id }) => kind === "removed" && id !== chosen.joins?.from).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.repeat || event.target instanceof HTMLButtonElement) return;
    if (settled) props.onConfirm();
  };
  return (
    <div className={shared.screen} onKeyDown={onKeyDown}>
      <ScreenTitle>{flow.preview}</ScreenTitle>
      <ProblemBar problem={props.problem} onRetry={props.onConfirm} />
      <p className={styles.what}>
        {chosen.title}
        {chosen.reason !== "" && ` · ${chosen.reason}`}
      </p>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {removed > 0 && <Warning>{flow.losing(removed)}</Warning>}
      {!plan.undoable && <Warning>{flow.notUndoable}</Warning>}
      {!isOneValue(rows) && <EachRow rows={rows} known={known} />}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!settled} onClick={props.onConfirm}>
          {flow.confirm}
        </Button>
        <Button onClick={props.onBack}>{flow.back}</Button>
      </ActionBar>
    </div>
  );
}

/** Whether all that changes is one value, which its sentence tells whole. */
function isOneValue([row, ...others]: readonly RowDifference[]): boolean {
  return row?.kind === "changed" && row.fields.length === 1 && others.length === 0;
}

function Warning(props: { readonly children: string }): ReactElement {
  return <Note intent="warning">{props.children}</Note>;
}

/** Milliseconds in which the second click of a double click, or a key held a moment too long, may still come. */
const SETTLES = 600;

/** Whether a button has been in sight long enough that pressing it is meant: it stands where another stood before. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLES);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
