import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { TABS, type TabName } from "../navigation/place";
import { useTrackerScreensStyles } from "./TrackerScreens.styles";

/**
 * The parts of the tracker, one a button, each reached by Tab alone: in Excel on the web office.js moves Tab itself, which
 * does not go together with a row of tabs that arrow keys walk. Coming back from a screen, the focus lands on the open one.
 */
export function TabRow(props: { readonly selected: TabName }): ReactElement {
  const { tabs } = useLanguage().texts.dashboard;
  const styles = useTrackerScreensStyles();
  const { go, moved } = useNavigation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (moved && nowhere) row.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
  }, [moved]);
  return (
    <nav ref={row} aria-label={tabs.label} className={styles.tabs}>
      {TABS.map((tab) => (
        <Button
          key={tab}
          aria-current={tab === props.selected ? "page" : undefined}
          appearance="transparent"
          className={mergeClasses(styles.tab, tab === props.selected && styles.openTab)}
          onClick={() => go(tab)}
        >
          {tabs[tab]}
        </Button>
      ))}
    </nav>
  );
}
