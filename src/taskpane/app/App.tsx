import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore, useMemo, useState, type ReactElement } from "react";
import { AnnounceProvider, type Announcer } from "../announce/AnnounceContext";
import { ComingBar } from "../components/ComingBar";
import { Guard } from "../components/Guard";
import { DraftsProvider } from "../drafts/DraftsContext";
import { hasSeenTour } from "../kept/kept-tour";
import { KeptProvider } from "../kept/KeptContext";
import { LanguageProvider } from "../language/LanguageContext";
import { useLanguageChoice } from "../language/useLanguageChoice";
import { placeOf, type RibbonAction } from "../navigation/action";
import { NavigationProvider } from "../navigation/NavigationContext";
import { MemoryProvider, type PaneMemory } from "../services/memory";
import { ServicesProvider, type PaneServices } from "../services/services";
import { SharingProvider } from "../services/SharingContext";
import type { SharingService } from "../services/sharingService";
import type { TrackerService } from "../services/trackerService";
import { TrackerProvider } from "../tracker/TrackerContext";
import { useAppStyles } from "./App.styles";
import { chooseTheme, type OfficeColors } from "./paneTheme";
import { Screens } from "./Screens";

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
    <FluentProvider
      theme={chooseTheme(props.colors, forcedColors)}
      // Else what opens above the pane would be as high and as white as the pane, and cover it.
      applyStylesToPortals={false}
      className={styles.provider}
    >
      <ServicesProvider value={props.services}>
        <LanguageProvider value={language}>
          <AnnounceProvider value={announcer}>
            <div className={styles.app}>
              <MemoryProvider value={props.memory}>
                <TrackerProvider service={props.tracker}>
                  <KeptProvider workbook={props.workbook}>
                    <DraftsProvider>
                      <SharingProvider value={props.sharing}>
                        <NavigationProvider from={placeOf(props.action, !hasSeenTour(props.memory))}>
                          <ComingBar />
                          <Guard of="screen">
                            <Screens />
                          </Guard>
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

const QUERY = "(forced-colors: active)";

/** Whether the system is in a contrast theme now; follows it when it changes. */
function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Keeps what is said to screen readers now, and the announcer that says it. */
function useAnnouncer(): { readonly status: string; readonly announcer: Announcer } {
  const [status, setStatus] = useState("");
  const announcer = useMemo<Announcer>(
    () => ({
      say: setStatus,
      takeBack: (sentence) => setStatus((now) => (now === sentence ? "" : now)),
    }),
    [],
  );
  return { status, announcer };
}
