import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../../components/Screen";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

const FORMS = [
  "committee",
  "copies",
  "remind",
  "receive",
  "rounds",
  "report",
  "letters",
  "calendar",
  "rollUp",
] as const;

/** The ways to send out and to take in. */
export function SharingMenu(): ReactElement {
  const { title, menu } = useSharingTexts();
  const shared = useScreenStyles();
  const styles = useSharingStyles();
  const { go, moved } = useNavigation();
  return (
    <Screen title={title} first={!moved}>
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {FORMS.map((form) => (
          <li key={form} className={styles.card}>
            <Button aria-describedby={`${form}-hint`} onClick={() => go("send", { form })}>
              {menu[form]}
            </Button>
            <p id={`${form}-hint`} className={shared.hint}>
              {menu[`${form}Hint`]}
            </p>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
