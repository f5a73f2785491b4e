import { useState, type ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { Screen } from "../components/Screen";
import { useLanguage } from "../language/LanguageContext";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";

/** The workbook could not be read: why, and the way to try again. */
export function Unread(): ReactElement {
  const { tracker: words } = useLanguage().texts.dashboard;
  const { problem, refresh } = useTracker();
  const [tries, setTries] = useState(0);
  const retry = (): void => {
    setTries((before) => before + 1);
    void refresh();
  };
  return (
    <>
      <PaneHeader />
      <main className={useAppStyles().main}>
        <Screen title={words.unread} first={tries === 0}>
          <ProblemBar problem={problem} onRetry={retry} />
        </Screen>
      </main>
    </>
  );
}
