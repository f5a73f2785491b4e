import { Button, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { Note } from "../../components/Words";
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
  const button = (
    <Button size="small" onClick={understand}>
      {words.understood}
    </Button>
  );
  return (
    <Note intent="warning" actions={button}>
      <MessageBarTitle>{words.title}. </MessageBarTitle>
      {words.text}
    </Note>
  );
}
