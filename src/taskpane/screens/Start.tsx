import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { FileButton } from "../components/FileButton";
import { GuideLink } from "../components/GuideLink";
import { LanguageChoice } from "../components/LanguageChoice";
import { PlanProblem } from "../plan/PlanProblem";
import { ScreenTitle } from "../components/Screen";
import { Hint, Text } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { column, HEADING, LINE } from "../looks";
import { useNavigation } from "../navigation/NavigationContext";
import type { Reviewing } from "../plan/reviewing";
import type { PlanVerbs } from "../plan/usePlanFlow";
import { useScreenStyles } from "../screen.styles";

/** First run: what it does in two lines, and one action. */
export function Start(props: {
  readonly problem: Problem | null;
  readonly first: boolean;
  /** Reviews that were left with edits in them, to be gone back to. */
  readonly kept: readonly Reviewing[];
  /** A plan is held against the tracker that is there; no other is begun. */
  readonly isTracked: boolean;
  readonly verbs: PlanVerbs;
}): ReactElement {
  const { start, dashboard } = useLanguage().texts;
  const shared = useScreenStyles();
  const styles = useStyles();
  const { verbs } = props;
  const { go, moved } = useNavigation();
  const title = props.isTracked ? dashboard.more.addPlan : start.title;
  return (
    <div className={shared.screen}>
      <PlanProblem problem={props.problem} verbs={verbs} />
      <ScreenTitle first={props.first && !moved}>{title}</ScreenTitle>
      {props.kept.map(({ id, draft }) => (
        <Button key={id} appearance="outline" onClick={() => verbs.resume(id)}>
          {props.kept.length === 1 ? start.resume : start.resumeOne(draft.head.number || draft.head.title)}
        </Button>
      ))}
      {props.isTracked ? (
        <Text>{start.compared}</Text>
      ) : (
        <>
          <Text>{start.what}</Text>
          <Text>{start.why}</Text>
        </>
      )}
      <div className={shared.stack} role="group" aria-label={start.fromPlan}>
        <Button appearance="primary" size="large" icon={<ClipboardPasteRegular />} onClick={verbs.goToPaste}>
          {start.paste}
        </Button>
        <FileButton
          size="large"
          icon={<DocumentRegular />}
          label={start.file}
          accept=".docx,.pdf,.txt"
          aria-describedby="file-kinds"
          onFiles={([file]) => verbs.readFile(file)}
        />
        <Hint id="file-kinds">
          {start.fileKinds}. {start.privacy}
        </Hint>
        <Button size="large" icon={<TableRegular />} onClick={verbs.goToList}>
          {start.list}
        </Button>
      </div>
      {!props.isTracked && (
        <section className={styles.without}>
          <h3 className={styles.question}>{start.noPlan}</h3>
          <Button onClick={verbs.readSample}>{start.sample}</Button>
          <Button onClick={verbs.goToEmpty}>{dashboard.start.empty}</Button>
        </section>
      )}
      <footer className={styles.foot}>
        <GuideLink />
        <div className={styles.aside}>
          <LanguageChoice />
          <Button size="small" appearance="subtle" onClick={() => go("about")}>
            {dashboard.more.aboutTitle}
          </Button>
        </div>
      </footer>
    </div>
  );
}

const useStyles = makeStyles({
  without: { ...column(tokens.spacingVerticalS), paddingTop: tokens.spacingVerticalM, borderTop: LINE },
  question: HEADING,
  aside: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  foot: { ...column(tokens.spacingVerticalS), marginTop: "auto", paddingTop: tokens.spacingVerticalM },
});
