import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { tidyName } from "../../../domain/names";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useMemory } from "../../services/memory";
import { recallPerson, rememberPerson } from "../../services/person";
import { useTracker } from "../../tracker/TrackerContext";
import { useStepsStyles } from "./Steps.styles";

/** Who works at this computer: asked for once, and never in the way. */
export function Who(): ReactElement {
  const { steps: words } = useLanguage().texts.dashboard;
  const memory = useMemory();
  const { tell } = useTracker();
  const styles = useStepsStyles();
  const [typed, setTyped] = useState(() => recallPerson(memory));
  const [saved, setSaved] = useState(typed);
  const name = tidyName(typed);
  const save = (): void => {
    if (name === saved) return;
    rememberPerson(memory, name);
    setSaved(name);
    setTyped(name);
    tell(name === "" ? words.whoNone : words.whoIs(name));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) save();
  };
  return (
    <div>
      <div className={styles.who}>
        <Field label={words.who} className={styles.grow}>
          <Input
            className={styles.box}
            value={typed}
            autoComplete="name"
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button className={styles.whole} disabledFocusable={name === saved} onClick={save}>
          {saved === "" ? words.saveWho : words.changeWho}
        </Button>
      </div>
      <Hint>{words.whoHint}</Hint>
    </div>
  );
}
