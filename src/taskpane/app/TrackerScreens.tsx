import type { ReactElement } from "react";
import { NoticeBar } from "../components/NoticeBar";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { RunningBar } from "../components/RunningBar";
import { DraftsBar } from "../drafts/DraftsBar";
import { KeptBar } from "../kept/KeptBar";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { isTab } from "../navigation/place";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { PlanLine } from "./PlanLine";
import { TabRow } from "./TabRow";
import { TrackerScreen } from "./TrackerScreen";

/** The screens of a workbook that is a tracker, with what stands around them. */
export function TrackerScreens(): ReactElement {
  const styles = useAppStyles();
  const { problem, hasGivenUp, notice, refresh, dashboard, selectedIds } = useTracker();
  const { tracker: words } = useLanguage().texts.dashboard;
  const { place, back } = useNavigation();
  const onTab = isTab(place.screen);
  const hasCard = place.screen === "overview" || place.screen === "tasks";
  return (
    <>
      <PaneHeader onBack={onTab ? undefined : back} subtitle={<PlanLine />} />
      {isTab(place.screen) && <TabRow selected={place.screen} />}
      {/* A new place is scrolled to its top. */}
      <main className={styles.main} key={place.screen + (place.params.form ?? "")}>
        {/* A form tells of its own success. */}
        {(place.screen !== "maintain" || notice?.kind === "problem") && (
          <NoticeBar offersUndo={place.screen !== "overview" || !dashboard?.lastAction} />
        )}
        <DraftsBar shownId={hasCard && selectedIds.length === 1 ? (selectedIds[0] ?? null) : null} />
        <KeptBar />
        {problem !== null && (
          <div className={styles.bar}>
            <ProblemBar
              title={hasGivenUp ? words.gaveUp : words.readingAgain}
              problem={problem}
              onRetry={() => void refresh()}
            />
          </div>
        )}
        <TrackerScreen place={place} />
      </main>
      <RunningBar />
    </>
  );
}
