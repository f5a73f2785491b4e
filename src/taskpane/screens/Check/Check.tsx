import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import type { Finding } from "../../../workbook/book/check/findings";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useScreenStyles } from "../screen.styles";
import { FindingsToMend } from "./FindingsToMend";
import { useCheck } from "./useCheck";
import { useRepair } from "./useRepair";

const NONE: readonly Finding[] = [];

/** What is out of order: what one press mends, and what a person has to look at. */
export function Check(): ReactElement {
  const { check: words } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const { running } = useTracker();
  const { go, moved } = useNavigation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const repair = useRepair(setProblem);
  const checked = useCheck();
  const findings = checked.findings ?? NONE;
  const repairable = findings.filter((finding) => finding.repairable);
  const byHand = findings.filter((finding) => !finding.repairable);
  return (
    <div className={shared.screen}>
      <ScreenTitle first={!moved}>{words.title}</ScreenTitle>
      <ProblemBar problem={problem} onRetry={repair} />
      <ProblemBar problem={checked.problem} onRetry={checked.again} />
      {checked.isChecking && <Spinner size="small" label={words.checking} />}
      {checked.findings?.length === 0 && !checked.isChecking && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.fine}</MessageBarBody>
        </MessageBar>
      )}
      {repairable.length > 0 && (
        <FindingsToMend heading={words.repairs} hint={words.keeps} findings={repairable} />
      )}
      {byHand.length > 0 && (
        <FindingsToMend heading={words.byHand} hint={words.byHandHint} findings={byHand} leadsToRows />
      )}
      <ActionBar>
        {repairable.length > 0 && (
          <Button appearance="primary" disabledFocusable={running !== null} onClick={repair}>
            {words.repair(repairable.length)}
          </Button>
        )}
        <Button disabledFocusable={checked.isChecking} onClick={checked.again}>
          {words.again}
        </Button>
        <Button onClick={() => go("overview")}>{words.home}</Button>
      </ActionBar>
    </div>
  );
}
