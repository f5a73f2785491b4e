import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { refusalMails } from "../../../../actions/answer";
import type { Dashboard } from "../../../../actions/dashboard";
import type { PreparedMail } from "../../../../actions/mail";
import type { MergePlan } from "../../../../actions/merge";
import { countChanges, type MergeChange } from "../../../../domain/merge/merge-change";
import type { Tracker } from "../../../../domain/tracker";
import { useAnnouncement } from "../../../announce/AnnounceContext";
import { ActionBar } from "../../../components/ActionBar";
import { Screen } from "../../../components/Screen";
import { SelectField } from "../../../forms/ChoiceField";
import { useHold } from "../../../navigation/NavigationContext";
import { useTracker } from "../../../tracker/TrackerContext";
import { useSharingStyles } from "../Sharing.styles";
import { DraftsButton } from "../DraftsButton";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { AcceptChanges } from "./AcceptChanges";
import { DecidingProvider, useDeciding } from "./deciding";
import { countKept, hasNews, isDecided, isFree, isOpen, isTaken, settleAll } from "./decisions";
import { FileCard } from "./FileCard";
import { FEW, groupByFile, NEEDS, seenFiles, type FileChanges, type Need } from "./group-by-file";
import { areUnnoted } from "./unnoted";
import type { Receiving } from "./useReceiving";

/** What rows are called by their codes. */
function namesOf({ tasks, units, bodies }: Tracker): Map<string, string> {
  return new Map([
    ...[...units, ...bodies].map(({ code, name }) => [code, name] as const),
    ...tasks.map(({ id, title, shortTitle }) => [id, shortTitle || title] as const),
  ]);
}

/** Everything returned files say otherwise than the workbook, to be accepted all at once, by file, row or cell. */
export function MergePreview(props: {
  readonly plan: MergePlan;
  readonly receiving: Receiving;
  readonly dashboard: Dashboard;
}): ReactElement {
  const { menu, receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { running } = useTracker();
  const { plan, receiving, dashboard } = props;
  const { decisions, decide: setDecisions } = receiving;
  useHold(isDecided(decisions));
  const { changes } = plan;
  const files = useMemo(() => groupByFile(plan), [plan]);
  const names = useMemo(() => namesOf(dashboard.tracker), [dashboard.tracker]);
  const answers = useMemo(() => refusalMails(plan), [plan]);
  const counts = countChanges(changes);
  const free = changes.filter(isFree);
  const count = changes.filter((change) => isTaken(decisions, change)).length;
  const kept = countKept(decisions, changes);
  const sentence = hasNews(changes)
    ? words.counts(counts.applied, counts.conflict, counts.refused, counts.new)
    : words.nothing;
  const isRead = plan.files.some(({ problem }) => problem === undefined);
  useAnnouncement(isRead ? sentence : "");
  return (
    <DecidingProvider
      value={{ all: changes, names, wording: plan.found.wording, decisions, onDecide: setDecisions }}
    >
      <Screen title={menu.receive}>
        <SharingProblem problem={receiving.problem} onRetry={() => receiving.apply(count)} />
        {isRead && <p className={styles.words}>{sentence}</p>}
        {free.length > 1 && <AcceptChanges changes={free} label={words.acceptAll} />}
        {counts.conflict > 1 && <SettleAll changes={changes} count={counts.conflict} />}
        <DraftsButton mails={[...answers.values()]} name={words.answersZip} />
        <FileList files={files} answers={answers} />
        <ActionBar>
          {free.length + changes.filter(isOpen).length > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={running !== null || count + kept === 0}
              onClick={() => {
                if (count + kept > 0) receiving.apply(count);
              }}
            >
              {count > 0 ? words.apply(count) : kept > 0 ? words.remember(kept) : words.nothingChosen}
            </Button>
          )}
          {free.length + changes.filter(isOpen).length === 0 &&
            areUnnoted(plan.files, dashboard.tracker.rounds) && (
              <Button
                appearance="primary"
                disabledFocusable={running !== null}
                onClick={() => receiving.apply(0)}
              >
                {words.note}
              </Button>
            )}
          <Button onClick={receiving.startOver}>{words.other}</Button>
        </ActionBar>
      </Screen>
    </DecidingProvider>
  );
}

/** Settles every conflict one way. */
function SettleAll({
  changes,
  count,
}: {
  readonly changes: readonly MergeChange[];
  readonly count: number;
}): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { decisions, onDecide } = useDeciding();
  const label = words.settleAll(count);
  return (
    <div role="group" aria-label={label} className={styles.buttons}>
      <span className={styles.small}>{label}</span>
      <Button size="small" onClick={() => onDecide(settleAll(decisions, changes, false))}>
        {words.allMaster}
      </Button>
      <Button size="small" onClick={() => onDecide(settleAll(decisions, changes, true))}>
        {words.allReturned}
      </Button>
    </div>
  );
}

/** The files, all or of one need; among many, those that ask nothing of a person wait behind a button. */
function FileList(props: {
  readonly files: readonly FileChanges[];
  readonly answers: ReadonlyMap<string, PreparedMail>;
}): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const [shown, setShown] = useState<Need | "all">("all");
  const [unfolded, setUnfolded] = useState(false);
  const { files, answers } = props;
  const countOf = (need: Need): number => files.filter((file) => file.need === need).length;
  const choices = [
    { value: "all" as const, label: `${words.needs.all} (${files.length})` },
    ...NEEDS.filter((need) => countOf(need) > 0).map((need) => ({
      value: need,
      label: `${words.needs[need]} (${countOf(need)})`,
    })),
  ];
  const changed = files.filter(({ rows }) => rows.length > 0).length;
  const { seen, folded: clear } = seenFiles(files, shown, unfolded);
  return (
    <>
      {files.length > FEW && (
        <SelectField label={words.show} value={shown} choices={choices} onChange={setShown} />
      )}
      <ul aria-label={words.files} className={mergeClasses(styles.list, styles.plain)}>
        {seen.map((file) => (
          <FileCard
            key={file.report.name}
            file={file}
            answer={answers.get(file.report.name)}
            // One that waits for a choice is always open.
            opened={files.length <= FEW || file.rows.some((row) => row.changes.some(isOpen))}
            alone={changed === 1}
          />
        ))}
      </ul>
      {clear.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.hideClear(clear.length) : words.showClear(clear.length)}
          </Button>
        </div>
      )}
    </>
  );
}
