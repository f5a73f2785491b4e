import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useMemory } from "../../services/memory";
import { useTracker } from "../../tracker/TrackerContext";

const KEY = "month-first";
const UNDERSTOOD = "understood";

/** Warns, until it is understood once, that this computer reads a typed 02/04 as 4 February. */
export function MonthFirstBar(): ReactElement | null {
  const { monthFirst: words } = useLanguage().texts.dashboard;
  const memory = useMemory();
  const { service } = useTracker();
  const [warns, setWarns] = useState(false);
  useEffect(() => {
    if (memory.recall(KEY) === UNDERSTOOD) return undefined;
    let gone = false;
    void service.shortDateIsMonthFirst().then((isMonthFirst) => {
      if (!gone && isMonthFirst === true) setWarns(true);
    });
    return () => {
      gone = true;
    };
  }, [memory, service]);
  if (!warns) return null;
  const understand = (): void => {
    memory.remember(KEY, UNDERSTOOD);
    setWarns(false);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}. </MessageBarTitle>
        {words.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={understand}>
          {words.understood}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
