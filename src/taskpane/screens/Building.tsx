import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { ActionBar } from "../components/ActionBar";
import { Screen } from "../components/Screen";
import { Hint, Text } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";

/** How far a build has come, and the way to stop it. */
export function Building(props: {
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = useLanguage();
  const { building } = texts;
  const { done, total, cancelling } = props;
  useAnnouncement(cancelling ? building.cancelling : building.title);
  const known = total > 0;
  return (
    <Screen title={building.title}>
      <ProgressBar aria-label={building.title} {...(known ? { value: done / total } : {})} />
      <Text>
        {cancelling ? building.cancelling : known ? building.progress(done, total) : building.starting}
      </Text>
      <Hint>{building.stayInPane}</Hint>
      <ActionBar>
        <Button disabledFocusable={cancelling} onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </ActionBar>
    </Screen>
  );
}
