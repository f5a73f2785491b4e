import { Fragment, type ReactElement } from "react";
import { ClosedScreen } from "../../components/ClosedCard";
import { MenuList } from "../../components/MenuList";
import { Screen } from "../../components/Screen";
import { useNavigation } from "../../navigation/NavigationContext";
import type { ScreenParams } from "../../navigation/place";
import { isClosed } from "../../tracker/isClosed";
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
import { SHARING_FORMS, type SharingForm } from "./sharing-forms";
import { useSharingTexts } from "./texts";

/** What writes into the workbook, which a plan that is closed does not allow. */
const WRITES: ReadonlySet<string> = new Set(["copies", "receive"]);

/** The part of sending and receiving of that name; any other name shows the choice. */
export function SharingScreen(
  props: Pick<ScreenParams, "only"> & { readonly form: string },
): ReactElement | null {
  const { dashboard } = useTracker();
  if (dashboard === null) return null;
  if (WRITES.has(props.form) && isClosed(dashboard)) return <ClosedScreen />;
  switch (props.form) {
    case "committee":
      return <Committee dashboard={dashboard} />;
    case "copies":
      return <SendCopies dashboard={dashboard} only={props.only} />;
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
      return <SharingMenu without={isClosed(dashboard) ? WRITES : new Set()} />;
  }
}

/** The ways to send out and to take in, and the papers that can be made. */
function SharingMenu(props: { readonly without: ReadonlySet<string> }): ReactElement {
  const { title, menu, about, groups } = useSharingTexts();
  const styles = useSharingStyles();
  const { go, moved } = useNavigation();
  return (
    <Screen title={title} first={!moved}>
      {SHARING_FORMS.map(({ group, forms }) => (
        <Fragment key={group}>
          <h3 className={styles.heading}>{groups[group]}</h3>
          <MenuList
            label={groups[group]}
            entries={Object.entries(forms)
              .filter(([form]) => !props.without.has(form))
              .map(([form, icon]) => ({
                title: menu[form as SharingForm],
                about: about[form as SharingForm],
                icon,
                onChoose: () => go("send", { form }),
              }))}
          />
        </Fragment>
      ))}
    </Screen>
  );
}
