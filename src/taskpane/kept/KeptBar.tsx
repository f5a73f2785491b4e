import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { DismissButton } from "../components/DismissButton";
import { useBarsStyles } from "./Bars.styles";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import type { Place, ScreenName } from "../navigation/place";
import type { KeptThing } from "./kept-entry";
import { useKeptStore } from "./KeptContext";

/** Screens with forms that a place leads to; what is typed elsewhere is shown where it stands. */
const FORMS: readonly ScreenName[] = ["maintain", "send"];

/** Forms in which something was typed when the page was replaced: the way back to each, or to be rid of it. */
export function KeptBar(): ReactElement | null {
  const { kept: words } = useLanguage().texts.dashboard;
  const styles = useBarsStyles();
  const store = useKeptStore();
  const entries = useSyncExternalStore(store.subscribe, store.entries);
  const { place, go } = useNavigation();
  const left = placesOf(entries).filter(({ at }) => JSON.stringify(at) !== JSON.stringify(place));
  if (left.length === 0) return null;
  return (
    <div className={styles.bars}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.entries}>
          {left.map(({ at, title }) => (
            <div key={JSON.stringify(at)} className={styles.entry}>
              <span className={styles.words}>{words.left(title)}</span>
              <Button
                size="small"
                className={styles.open}
                aria-label={words.openNamed(title)}
                onClick={() => go(at.screen, at.params)}
              >
                {words.open}
              </Button>
              <DismissButton label={words.drop(title)} onDismiss={() => store.forgetPlace(at)} />
            </div>
          ))}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** The places with forms, each once. */
function placesOf(entries: readonly KeptThing[]): readonly { readonly at: Place; readonly title: string }[] {
  const forms = entries.filter(({ at }) => FORMS.includes(at.screen));
  return [...new Map(forms.map(({ at, title }) => [JSON.stringify(at), { at, title }])).values()];
}
