import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { ScreenTitle } from "../../components/Screen";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";

/** How far a build has come, and the way to stop it. */
export function Building(props: {
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = useLanguage();
  const { building } = texts;
  const shared = useScreenStyles();
  const { done, total, cancelling } = props;
  useAnnouncement(cancelling ? building.cancelling : building.title);
  const known = total > 0;
  return (
    <div className={shared.screen}>
      <ScreenTitle>{building.title}</ScreenTitle>
      <ProgressBar aria-label={building.title} {...(known ? { value: done / total } : {})} />
      <p className={shared.text}>
        {cancelling ? building.cancelling : known ? building.progress(done, total) : building.starting}
      </p>
      <p className={shared.hint}>{building.stayInPane}</p>
      <ActionBar>
        <Button disabledFocusable={cancelling} onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </ActionBar>
    </div>
  );
}
