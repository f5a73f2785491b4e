import type { ReactElement } from "react";
import { useTracker } from "../../tracker/TrackerContext";
import { Committee } from "./Committee";
import { Calendar } from "./Papers/Calendar";
import { Letters } from "./Papers/Letters";
import { Report } from "./Papers/Report";
import { RollUp } from "./Papers/RollUp";
import { Receive } from "./Receive/Receive";
import { Remind } from "./Remind";
import { Rounds } from "./Rounds/Rounds";
import { SendCopies } from "./SendCopies/SendCopies";
import { SharingMenu } from "./SharingMenu";

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
    default:
      return <SharingMenu />;
  }
}
