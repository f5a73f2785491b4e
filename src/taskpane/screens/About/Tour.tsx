import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { LanguageChoice } from "../../components/LanguageChoice";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { rememberTour } from "../../kept/kept-tour";
import { useNavigation } from "../../navigation/NavigationContext";
import { useMemory } from "../../services/memory";
import { useAboutTexts } from "./texts";

/** The four steps that a first opening begins with; Esc or its last button leaves them, and they come no more by themselves. */
export function Tour(): ReactElement {
  const { tour: words } = useAboutTexts();
  const { back, moved } = useNavigation();
  const memory = useMemory();
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const [walked, setWalked] = useState(false);
  const step = words.steps[at];
  const isLast = at === words.steps.length - 1;
  useAnnouncement(walked || moved ? (step?.text ?? "") : "");
  const leave = (): void => {
    rememberTour(memory);
    back();
  };
  const walk = (by: number): void => {
    setWalked(true);
    setAt(at + by);
  };
  const leaveByKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") leave();
  };
  return (
    <div onKeyDown={leaveByKey}>
      <Screen
        key={at}
        title={words.title(at + 1, words.steps.length, step?.name ?? "")}
        first={!walked && !moved}
      >
        <Text>{step?.text}</Text>
        <ActionBar>
          <Button appearance="primary" onClick={isLast ? leave : () => walk(1)}>
            {isLast ? words.end : words.next}
          </Button>
          {at > 0 && (
            <Button className={styles.narrow} onClick={() => walk(-1)}>
              {words.before}
            </Button>
          )}
          {!isLast && (
            <Button appearance="subtle" className={styles.narrow} onClick={leave}>
              {words.skip}
            </Button>
          )}
        </ActionBar>
        {at === 0 && <LanguageChoice />}
      </Screen>
    </div>
  );
}

const useStyles = makeStyles({
  // So that all three stand on one line at 300 pixels.
  narrow: { minWidth: 0 },
});
