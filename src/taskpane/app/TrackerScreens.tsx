import { Button, mergeClasses } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { dayOf } from "../../domain/entry";
import { bareNumber } from "../../domain/plan-number";
import { Coming } from "../components/ComingBar";
import { Guard } from "../components/Guard";
import { NoticeBar } from "../components/NoticeBar";
import { PaneHeader } from "../components/PaneHeader";
import { ProblemBar } from "../components/ProblemBar";
import { RunningBar } from "../components/RunningBar";
import { Note } from "../components/Words";
import { DraftsBar } from "../drafts/DraftsBar";
import { KeptBar } from "../kept/KeptBar";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { isTab, OVERVIEW, TABS, TABS_OF_COPY, type TabName } from "../navigation/place";
import { useFollowedViews } from "../screens/Task/useFollowedViews";
import { useTracker } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { TrackerScreen } from "./TrackerScreen";
import { useTrackerScreensStyles } from "./TrackerScreens.styles";
import { loadable } from "../components/loadable";

// Only where the day is changed.
const ReportDate = loadable(async () => (await import("../screens/ReportDate")).ReportDate);

/** The screens of a workbook that is a tracker, with what stands around them. */
export function TrackerScreens(): ReactElement {
  const styles = useAppStyles();
  const { dashboard, problem, hasGivenUp, notice, refresh } = useTracker();
  const words = useLanguage().texts.dashboard;
  const { place: asked, back } = useNavigation();
  const isCopy = dashboard?.isCopy === true;
  const tabs: readonly TabName[] = isCopy ? TABS_OF_COPY : TABS;
  // A ribbon button may ask for what only the tracker has.
  const place = isCopy && !tabs.some((tab) => tab === asked.screen) ? OVERVIEW : asked;
  const views = useFollowedViews();
  const [isAsking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
    document.querySelector<HTMLElement>("[data-report-date]")?.focus();
  };
  const onTab = isTab(place.screen);
  return (
    <>
      <PaneHeader
        onBack={onTab ? undefined : back}
        subtitle={<PlanLine isAsking={isAsking} onAsk={() => (isAsking ? close() : setAsking(true))} />}
      />
      {isAsking && dashboard !== null && (
        <Guard of="part">
          <Suspense fallback={<Coming />}>
            <ReportDate dashboard={dashboard} onClose={close} />
          </Suspense>
        </Guard>
      )}
      {isTab(place.screen) && <TabRow tabs={tabs} selected={place.screen} />}
      {/* A new place is scrolled to its top. */}
      <main className={styles.main} key={place.screen + (place.params.form ?? "")}>
        {isCopy && (
          <div className={styles.bar}>
            <Note intent="info">{words.copy}</Note>
          </div>
        )}
        {/* A form tells of its own success. */}
        {(place.screen !== "maintain" || notice?.kind === "problem") && <NoticeBar />}
        <DraftsBar />
        <KeptBar />
        {problem !== null && (
          <div className={styles.bar}>
            <ProblemBar
              title={hasGivenUp ? words.tracker.gaveUp : words.tracker.readingAgain}
              problem={problem}
              onRetry={() => void refresh()}
            />
          </div>
        )}
        <Guard of="screen">
          <TrackerScreen place={place} views={views} />
        </Guard>
      </main>
      <RunningBar />
    </>
  );
}

/** Which plan is tracked, and the day the numbers speak of: pressed, it can be changed right there. */
function PlanLine(props: { readonly isAsking: boolean; readonly onAsk: () => void }): ReactElement | null {
  const { showDay, texts } = useLanguage();
  const words = texts.dashboard;
  const styles = useTrackerScreensStyles();
  const { dashboard } = useTracker();
  if (dashboard === null) return null;
  const day = dayOf(dashboard.reportDate);
  const plan = words.plan(bareNumber(dashboard.tracker.settings.planNumber));
  const asOf = day === null ? words.reportDateUnreadable : words.asOf(showDay(day));
  return (
    <span className={styles.line}>
      <span className={styles.plan} title={plan}>
        {plan}
      </span>
      <span aria-hidden>·</span>
      {dashboard.isCopy ? (
        <span className={styles.day}>{asOf}</span>
      ) : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          data-report-date
          aria-expanded={props.isAsking}
          onClick={props.onAsk}
        >
          {asOf}
        </Button>
      )}
    </span>
  );
}

/**
 * The parts of the tracker, one a button, each reached by Tab alone: in Excel on the web office.js moves Tab itself, which
 * does not go together with a row of tabs that arrow keys walk. Coming back from a screen, the focus lands on the open one.
 */
function TabRow(props: { readonly tabs: readonly TabName[]; readonly selected: TabName }): ReactElement {
  const { tabs: words } = useLanguage().texts.dashboard;
  const styles = useTrackerScreensStyles();
  const { go, moved } = useNavigation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (moved && nowhere) row.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
  }, [moved]);
  return (
    <nav ref={row} aria-label={words.label} className={styles.tabs}>
      {props.tabs.map((tab) => (
        <Button
          key={tab}
          aria-current={tab === props.selected ? "page" : undefined}
          appearance="transparent"
          className={mergeClasses(styles.tab, tab === props.selected && styles.openTab)}
          onClick={() => go(tab)}
        >
          {words[tab]}
        </Button>
      ))}
    </nav>
  );
}
