import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { MailAlertRegular } from "@fluentui/react-icons/svg/mail-alert";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import { PeopleCheckmarkRegular } from "@fluentui/react-icons/svg/people-checkmark";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { TableMultipleRegular } from "@fluentui/react-icons/svg/table-multiple";

/** The parts of sending and receiving with their icons, in the order of use, by what they are for. */
export const SHARING_FORMS = [
  {
    group: "out",
    forms: { copies: <SendRegular />, remind: <MailAlertRegular />, committee: <PeopleCheckmarkRegular /> },
  },
  { group: "in", forms: { receive: <MailInboxRegular />, rounds: <MailReadRegular /> } },
  {
    group: "papers",
    forms: {
      report: <DocumentTextRegular />,
      letters: <DocumentMultipleRegular />,
      calendar: <CalendarRegular />,
      rollUp: <TableMultipleRegular />,
    },
  },
] as const;

/** The name of one of them. */
export type SharingForm =
  "committee" | "copies" | "remind" | "receive" | "rounds" | "report" | "letters" | "calendar" | "rollUp";
