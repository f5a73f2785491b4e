import { Tab, TabList } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { TABS, type TabName } from "../navigation/place";
import { useTrackerScreensStyles } from "./TrackerScreens.styles";

/** The parts of the tracker, one a tab. Coming back from a screen, the focus lands on the tab that stands open. */
export function TabRow(props: { readonly selected: TabName }): ReactElement {
  const { tabs } = useLanguage().texts.dashboard;
  const styles = useTrackerScreensStyles();
  const { go, moved } = useNavigation();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (moved && nowhere)
      row.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [moved]);
  return (
    <div ref={row} className={styles.tabs}>
      <TabList
        size="small"
        selectedValue={props.selected}
        aria-label={tabs.label}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((tab) => tab === value);
          if (chosen !== undefined) go(chosen);
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`}>
            {tabs[tab]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
