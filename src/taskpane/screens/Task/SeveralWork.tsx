import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCardStyles } from "../../cards.styles";
import { Handing } from "../../focus/Handing";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { isForReading } from "../../tracker/isClosed";
import { useTracker } from "../../tracker/TrackerContext";
import { useMarkDone } from "./useMarkDone";

/** What is done with several tasks together: those that are open marked done in one write, or one of the forms. */
export function SeveralWork({ ids }: { readonly ids: readonly string[] }): ReactElement | null {
  const { card: words } = useLanguage().texts.dashboard;
  const shared = useCardStyles();
  const { go } = useNavigation();
  const { dashboard, running } = useTracker();
  const marking = useMarkDone();
  const toDo = marking.openOf(ids);
  const open = (form: string) => (): void => go("maintain", { form, ids });
  if (isForReading(dashboard)) return null;
  return (
    <div className={shared.buttons}>
      {toDo.length > 0 && (
        <Handing>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={running !== null}
            onClick={() => marking.done(toDo)}
          >
            {marking.words}
          </Button>
        </Handing>
      )}
      <Button size="small" onClick={open("deadlines")}>
        {words.deadlines}
      </Button>
      <Button size="small" onClick={open("extend")}>
        {words.extend}
      </Button>
      <Button size="small" onClick={open("assign")}>
        {words.assign}
      </Button>
    </div>
  );
}
