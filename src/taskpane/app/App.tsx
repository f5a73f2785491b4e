import { FluentProvider } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { AnnounceProvider } from "../announce/AnnounceContext";
import { LanguageProvider } from "../language/LanguageContext";
import { useLanguageChoice } from "../language/useLanguageChoice";
import type { RibbonAction } from "../navigation/action";
import type { PaneMemory } from "../services/memory";
import type { PaneServices } from "../services/services";
import { ServicesProvider } from "../services/ServicesContext";
import { useAppStyles } from "./App.styles";
import { chooseTheme, type OfficeColors } from "./paneTheme";
import { Screens } from "./Screens";
import { useForcedColors } from "./useForcedColors";

/** The whole pane. */
export function App(props: {
  readonly services: PaneServices;
  readonly memory: PaneMemory;
  readonly colors: OfficeColors | null;
  readonly action: RibbonAction;
}): ReactElement {
  const styles = useAppStyles();
  const language = useLanguageChoice(props.memory);
  const forcedColors = useForcedColors();
  const [status, announce] = useState("");
  return (
    <FluentProvider theme={chooseTheme(props.colors, forcedColors)} className={styles.provider}>
      <ServicesProvider value={props.services}>
        <LanguageProvider value={language}>
          <AnnounceProvider value={announce}>
            <div className={styles.app}>
              <Screens action={props.action} mainClass={styles.main} />
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
