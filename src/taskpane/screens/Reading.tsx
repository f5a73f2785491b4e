import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { ActionBar } from "../components/ActionBar";
import { Text } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";

/** Shown while a plan is read: how many of its pages, where it has some, and the way to stop. */
export function Reading(props: {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = useLanguage();
  const { done, total } = props;
  useAnnouncement(texts.reading);
  return (
    <div className={useScreenStyles().screen}>
      <Spinner label={texts.reading} />
      {total > 1 && (
        <>
          <ProgressBar aria-label={texts.reading} value={done / total} />
          <Text>{texts.readingPage(done, total)}</Text>
        </>
      )}
      <ActionBar>
        <Button onClick={props.onCancel}>{texts.cancel}</Button>
      </ActionBar>
    </div>
  );
}
