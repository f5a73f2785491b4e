import { Button } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { ProblemBar } from "../../components/ProblemBar";
import { useCardStyles } from "../../cards.styles";
import { useCardDrafts, useQuickForms } from "../../drafts/DraftsContext";
import { isForReading } from "../../tracker/isClosed";
import { Handing } from "../../focus/Handing";
import { useTracker } from "../../tracker/TrackerContext";
import { actsFor } from "./quick-acts";
import { useTaskCardStyles } from "./TaskCard.styles";
import { TaskFields } from "./TaskFields";
import { useQuickAct } from "./useQuickAct";
import { Coming } from "../../components/ComingBar";
import { Guard } from "../../components/Guard";
import { loadable } from "../../components/loadable";

const QuickForm = loadable(async () => (await import("./QuickForm")).QuickForm);

/** The work on one task right where it stands: what it asks for next, and the fields that change from day to day. */
export function TaskWork(props: {
  readonly judged: JudgedTask;
  /** Whether it is what the screen is about now. */
  readonly isPrimary?: boolean;
  /** Whether what can be typed stands below what can be done. */
  readonly hasFields?: boolean;
}): ReactElement | null {
  const { judged, isPrimary = false, hasFields = true } = props;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { dashboard, running } = useTracker();
  const { entryOf } = useQuickForms();
  const { nameOf, perform } = useQuickAct();
  const { task } = judged;
  const entry = entryOf(task.id);
  if (isForReading(dashboard)) return null;
  return (
    <div className={styles.work}>
      <div className={shared.buttons}>
        {actsFor(judged).map((act) => (
          <Handing key={act}>
            <Button
              size="small"
              appearance={isPrimary && act === "done" && entry === undefined ? "primary" : "secondary"}
              disabledFocusable={act === "done" && running !== null}
              onClick={() => perform(act, task.id)}
            >
              {nameOf(act)}
            </Button>
          </Handing>
        ))}
      </div>
      {entry !== undefined && dashboard !== null && (
        <Guard of="part">
          <Suspense fallback={<Coming />}>
            <QuickForm key={entry.kind} id={task.id} entry={entry} dashboard={dashboard} />
          </Suspense>
        </Guard>
      )}
      {hasFields && (
        <>
          <TaskFields
            task={task}
            isLate={judged.verdict.flag === "overdue" || judged.verdict.flag === "done-late"}
          />
          <CardProblem id={task.id} />
        </>
      )}
    </div>
  );
}

/** Why something typed on a task's card is not saved, and the way to try all of it again. */
function CardProblem({ id }: { readonly id: string }): ReactElement | null {
  const { drafts, save } = useCardDrafts();
  const failed = drafts.filter((draft) => draft.id === id && draft.problem !== null);
  const [first] = failed;
  if (first === undefined) return null;
  const retry = (): void => {
    for (const { field, text } of failed) save(id, field, text);
  };
  return <ProblemBar problem={first.problem} onRetry={retry} />;
}
