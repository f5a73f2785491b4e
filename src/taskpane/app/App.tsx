import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AnnounceProvider } from "../announce/AnnounceContext";
import { useAnnouncer } from "../announce/useAnnouncer";
import { DraftsProvider } from "../drafts/DraftsContext";
import { KeptProvider } from "../kept/KeptContext";
import { LanguageProvider } from "../language/LanguageContext";
import { useLanguageChoice } from "../language/useLanguageChoice";
import { placeOf, type RibbonAction } from "../navigation/action";
import { NavigationProvider } from "../navigation/NavigationContext";
import type { PaneMemory } from "../services/memory";
import { MemoryProvider } from "../services/memory";
import type { PaneServices } from "../services/services";
import { ServicesProvider } from "../services/services";
import { SharingProvider } from "../services/SharingContext";
import type { SharingService } from "../services/sharingService";
import type { TrackerService } from "../services/trackerService";
import { TrackerProvider } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { chooseTheme, type OfficeColors } from "./paneTheme";
import { Screens } from "./Screens";
import { useForcedColors } from "./useForcedColors";

/** The whole pane. */
export function App(props: {
  readonly services: PaneServices;
  readonly tracker: TrackerService;
  readonly sharing: SharingService;
  readonly memory: PaneMemory;
  /** What the open workbook is called on this computer, the surest first. */
  readonly workbook: readonly string[];
  readonly colors: OfficeColors | null;
  readonly action: RibbonAction;
}): ReactElement {
  const styles = useAppStyles();
  const language = useLanguageChoice(props.memory);
  const forcedColors = useForcedColors();
  const { status, announcer } = useAnnouncer();
  return (
    <FluentProvider theme={chooseTheme(props.colors, forcedColors)} className={styles.provider}>
      <ServicesProvider value={props.services}>
        <LanguageProvider value={language}>
          <AnnounceProvider value={announcer}>
            <div className={styles.app}>
              <MemoryProvider value={props.memory}>
                <TrackerProvider service={props.tracker}>
                  <KeptProvider workbook={props.workbook}>
                    <DraftsProvider>
                      <SharingProvider value={props.sharing}>
                        <NavigationProvider from={placeOf(props.action)}>
                          <Screens mainClass={styles.main} />
                        </NavigationProvider>
                      </SharingProvider>
                    </DraftsProvider>
                  </KeptProvider>
                </TrackerProvider>
              </MemoryProvider>
              <div role="status" aria-live="polite" className={styles.status}>
                {status}
              </div>
            </div>
          </AnnounceProvider>
        </LanguageProvider>
      </ServicesProvider>
    </FluentProvider>
  );
}
