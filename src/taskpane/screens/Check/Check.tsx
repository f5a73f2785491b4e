import { Button, Spinner } from "@fluentui/react-components";
import { useState, useCallback, type ReactElement } from "react";
import type { RepairReport } from "../../../actions/repair";
import type { Problem } from "../../../domain/result";
import type { Finding } from "../../../actions/check";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Note } from "../../components/Words";
import { Handing } from "../../focus/Handing";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import type { Said } from "../../tracker/useCarryOut";
import { useTellProblem } from "../../tracker/useTellProblem";
import { FindingsToMend } from "./FindingsToMend";
import { useCheck } from "./useCheck";

const NONE: readonly Finding[] = [];

/** What is out of order: what one press mends, and what a person has to look at. */
export function Check(): ReactElement {
  const { check: words, findings: found } = useLanguage().texts.dashboard;
  const { running, notice } = useTracker();
  const { go, moved } = useNavigation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const repair = useRepair(setProblem);
  const checked = useCheck();
  const findings = checked.findings ?? NONE;
  const repairable = findings.filter((finding) => finding.repairable);
  const byHand = findings.filter((finding) => !finding.repairable);
  const isTold = checked.isAsked || checked.findings === null || notice !== null;
  // A repair tells its own outcome, and that nothing is left is what it is for.
  useAnnouncement(isTold ? "" : findings.length === 0 ? words.fine : found.title(findings.length));
  return (
    <Screen title={words.title} first={!moved}>
      <ProblemBar problem={problem} onRetry={repair} />
      <ProblemBar problem={checked.problem} onRetry={checked.again} />
      {checked.isChecking && <Spinner size="small" label={words.checking} />}
      {checked.findings?.length === 0 && !checked.isChecking && <Note intent="success">{words.fine}</Note>}
      {repairable.length > 0 && (
        <FindingsToMend heading={words.repairs} hint={words.keeps} findings={repairable} />
      )}
      {byHand.length > 0 && (
        <FindingsToMend heading={words.byHand} hint={words.byHandHint} findings={byHand} leadsToRows />
      )}
      <ActionBar>
        {repairable.length > 0 && (
          <Handing>
            <Button appearance="primary" disabledFocusable={running !== null} onClick={repair}>
              {words.repair(repairable.length)}
            </Button>
          </Handing>
        )}
        <Button disabledFocusable={checked.isChecking} onClick={checked.again}>
          {words.again}
        </Button>
        <Button onClick={() => go("overview")}>{words.home}</Button>
      </ActionBar>
    </Screen>
  );
}

/** Mends what can be mended without a person's word; tells what stood in the way, null where nothing did. */
function useRepair(onProblem: (problem: Problem | null) => void): () => void {
  const { check: words } = useLanguage().texts.dashboard;
  const { carryOut, service } = useTracker();
  const tellProblem = useTellProblem(onProblem);
  const repair = useCallback(async (): Promise<void> => {
    onProblem(null);
    const { title } = words;
    const say = ({ findings, undoable }: RepairReport): Said => ({
      sentence: words.repaired(findings.filter(({ repairable }) => repairable).length),
      undoable,
    });
    const done = await carryOut({ title, cancellable: false, say }, (onProgress) =>
      service.repair(title, onProgress),
    );
    if (!done.ok) tellProblem({ title, problem: done.problem, retry: () => void repair() });
  }, [carryOut, service, words, onProblem, tellProblem]);
  return useCallback(() => void repair(), [repair]);
}
