import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { SelectedCard } from "../Task/SelectedCard";
import { Counts } from "./Counts";
import { EmptyCard } from "./EmptyCard";
import { FindingsCard } from "./FindingsCard";
import { LastAction } from "./LastAction";
import { MonthFirstBar } from "./MonthFirstBar";
import { NextCard } from "./NextCard";
import { useCardStyles } from "../../cards.styles";
import { UnfinishedCard } from "./UnfinishedCard";
import { UrgentTasks } from "./UrgentTasks";

/** Where things stand on the report date, and what is to be done about it. */
export function Overview(): ReactElement | null {
  const { more, print, snapshot } = useLanguage().texts.dashboard;
  const { dashboard } = useTracker();
  const { go } = useNavigation();
  const shared = useScreenStyles();
  const styles = useCardStyles();
  if (dashboard === null) return null;
  return (
    <div className={shared.screen}>
      <MonthFirstBar />
      {dashboard.unfinished && <UnfinishedCard begun={dashboard.unfinished} />}
      {dashboard.total === 0 ? <EmptyCard /> : <Counts dashboard={dashboard} />}
      <LastAction />
      <FindingsCard findings={dashboard.findings} />
      <NextCard dashboard={dashboard} />
      <SelectedCard />
      {dashboard.total > 0 && <UrgentTasks dashboard={dashboard} />}
      <div className={styles.foot}>
        <Button appearance="primary" onClick={() => go("snapshot")}>
          {snapshot.title}
        </Button>
        <Button onClick={() => go("print")}>{print.title}</Button>
        <Button onClick={() => go("send")}>{more.send}</Button>
      </div>
    </div>
  );
}
