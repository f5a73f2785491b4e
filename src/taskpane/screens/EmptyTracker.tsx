import { Button, Field, Input } from "@fluentui/react-components";
import type { FormEvent, ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { ActionBar } from "../components/ActionBar";
import { ProblemBar } from "../components/ProblemBar";
import { ScreenTitle } from "../components/Screen";
import { Text } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { useKeptText } from "../plan/useKeptText";
import { useScreenStyles } from "../screen.styles";

/** Asks for the plan's number and title, to build a tracker whose tasks come later. */
export function EmptyTracker(props: {
  readonly problem: Problem | null;
  readonly onBuild: (number: string, title: string) => void;
}): ReactElement {
  const { start: words } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const [number, setNumber] = useKeptText("empty-number", false);
  const [title, setTitle] = useKeptText("empty-title", false);
  const build = (event: FormEvent): void => {
    event.preventDefault();
    props.onBuild(number.trim(), title.trim());
  };
  return (
    <form className={shared.screen} onSubmit={build}>
      <ScreenTitle opensAt="field">{words.emptyTitle}</ScreenTitle>
      <ProblemBar problem={props.problem} />
      <Text>{words.emptyHint}</Text>
      <Field label={words.number} hint={words.numberHint}>
        <Input value={number} onChange={(_, data) => setNumber(data.value)} />
      </Field>
      <Field label={words.planTitle} hint={words.titleHint}>
        <Input value={title} onChange={(_, data) => setTitle(data.value)} />
      </Field>
      <ActionBar>
        <Button type="submit" appearance="primary">
          {words.build}
        </Button>
      </ActionBar>
    </form>
  );
}
