import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../../components/Screen";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { Committee } from "./Committee";
import { Calendar } from "./Papers/Calendar";
import { Letters } from "./Papers/Letters";
import { Report } from "./Papers/Report";
import { NextTerm } from "./NextTerm";
import { RollUp } from "./Papers/RollUp";
import { Receive } from "./Receive/Receive";
import { Remind } from "./Remind";
import { Rounds } from "./Rounds/Rounds";
import { SendCopies } from "./SendCopies/SendCopies";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

/** The part of sending and receiving of that name; any other name shows the choice. */
export function SharingScreen(props: { readonly form: string }): ReactElement | null {
  const { dashboard } = useTracker();
  if (dashboard === null) return null;
  switch (props.form) {
    case "committee":
      return <Committee dashboard={dashboard} />;
    case "copies":
      return <SendCopies dashboard={dashboard} />;
    case "remind":
      return <Remind />;
    case "receive":
      return <Receive dashboard={dashboard} />;
    case "rounds":
      return <Rounds dashboard={dashboard} />;
    case "report":
      return <Report dashboard={dashboard} />;
    case "letters":
      return <Letters />;
    case "calendar":
      return <Calendar />;
    case "rollUp":
      return <RollUp />;
    case "nextTerm":
      return <NextTerm />;
    default:
      return <SharingMenu />;
  }
}

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
function SharingMenu(): ReactElement {
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
