import { AddCircleRegular } from "@fluentui/react-icons/svg/add-circle";
import { ArrowForwardRegular } from "@fluentui/react-icons/svg/arrow-forward";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { ArrowSplitRegular } from "@fluentui/react-icons/svg/arrow-split";
import { BeachRegular } from "@fluentui/react-icons/svg/beach";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CalendarArrowRightRegular } from "@fluentui/react-icons/svg/calendar-arrow-right";
import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { CalendarStarRegular } from "@fluentui/react-icons/svg/calendar-star";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ContactCardRegular } from "@fluentui/react-icons/svg/contact-card";
import { CopyAddRegular } from "@fluentui/react-icons/svg/copy-add";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { MergeRegular } from "@fluentui/react-icons/svg/merge";
import { PeopleAddRegular } from "@fluentui/react-icons/svg/people-add";
import { PersonAddRegular } from "@fluentui/react-icons/svg/person-add";
import { PersonDeleteRegular } from "@fluentui/react-icons/svg/person-delete";
import { PersonSwapRegular } from "@fluentui/react-icons/svg/person-swap";
import type { ReactElement } from "react";
import type { MaintainForm } from "../../forms/form-names";

/** The icon of each form in its menu. */
export const FORM_ICONS: Readonly<Record<MaintainForm, ReactElement>> = {
  deadlines: <CalendarRegular />,
  "shift-deadlines": <CalendarArrowRightRegular />,
  extend: <ArrowForwardRegular />,
  "mark-done": <CheckmarkCircleRegular />,
  "send-back": <ArrowReplyRegular />,
  assign: <PersonSwapRegular />,
  "add-task": <AddCircleRegular />,
  "event-dates": <CalendarStarRegular />,
  contacts: <ContactCardRegular />,
  "roll-out": <CopyAddRegular />,
  "add-units": <PeopleAddRegular />,
  "edit-unit": <EditRegular />,
  "merge-units": <MergeRegular />,
  "split-unit": <ArrowSplitRegular />,
  "remove-unit": <PersonDeleteRegular />,
  "add-bodies": <PersonAddRegular />,
  "merge-bodies": <MergeRegular />,
  settings: <CalendarClockRegular />,
  holidays: <BeachRegular />,
  "close-plan": <LockClosedRegular />,
  "reopen-plan": <LockOpenRegular />,
};
