import { CalendarArrowRightRegular } from "@fluentui/react-icons/svg/calendar-arrow-right";
import { CameraRegular } from "@fluentui/react-icons/svg/camera";
import { DocumentSyncRegular } from "@fluentui/react-icons/svg/document-sync";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { WrenchScrewdriverRegular } from "@fluentui/react-icons/svg/wrench-screwdriver";
import type { ReactElement } from "react";
import { GuideLink } from "../components/GuideLink";
import { LanguageChoice } from "../components/LanguageChoice";
import { MenuList, type MenuEntry } from "../components/MenuList";
import { useMaintainTexts } from "../forms/texts";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { useScreenStyles } from "../screen.styles";
import { useCardStyles } from "../cards.styles";
import { isClosed } from "../tracker/isClosed";
import { useTracker } from "../tracker/TrackerContext";
import { MaintainMenu } from "./Maintain/MaintainMenu";

/** What is needed now and then: reports, the check, settings, the plan anew, the language. */
export function More(): ReactElement {
  const { more: words, check, print, snapshot, steps } = useLanguage().texts.dashboard;
  const { menu } = useMaintainTexts();
  const shared = useScreenStyles();
  const styles = useCardStyles();
  const { go } = useNavigation();
  const { dashboard } = useTracker();
  const { about } = words;
  const isOver = isClosed(dashboard);
  const reports: readonly MenuEntry[] = [
    ...(isOver ? [] : [entry(snapshot.title, about.snapshot, <CameraRegular />, () => go("snapshot"))]),
    entry(print.title, about.print, <PrintRegular />, () => go("print")),
    entry(words.send, about.send, <MailRegular />, () => go("send")),
  ];
  const workbook: readonly MenuEntry[] = [
    entry(check.title, about.check, <WrenchScrewdriverRegular />, () => go("check")),
    entry(steps.title, about.steps, <HistoryRegular />, () => go("steps")),
    ...(isOver ? [] : [entry(words.addPlan, about.addPlan, <DocumentSyncRegular />, () => go("build"))]),
  ];
  const next = [
    entry(`${words.nextTerm}…`, about.nextTerm, <CalendarArrowRightRegular />, () =>
      go("send", { form: "nextTerm" }),
    ),
  ];
  const help: readonly MenuEntry[] = [
    entry(words.aboutTitle, about.about, <InfoRegular />, () => go("about")),
  ];
  // Everything else is the tracker's own.
  const isCopy = dashboard?.isCopy === true;
  return (
    <div className={shared.screen}>
      {!isCopy && (
        <>
          <h2 className={styles.heading}>{words.report}</h2>
          <MenuList label={words.report} entries={reports} />
          <h2 className={styles.heading}>{words.workbook}</h2>
          <MenuList label={words.workbook} entries={workbook} />
          <h2 className={styles.heading}>{menu.plan}</h2>
          <MaintainMenu group="plan" without={[isOver ? "close-plan" : "reopen-plan"]} more={next} />
          {!isOver && <h2 className={styles.heading}>{menu.settings}</h2>}
          <MaintainMenu group="settings" />
        </>
      )}
      <h2 className={styles.heading}>{words.help}</h2>
      <MenuList label={words.help} entries={help} />
      <GuideLink />
      <LanguageChoice />
    </div>
  );
}

function entry(title: string, about: string, icon: ReactElement, onChoose: () => void): MenuEntry {
  return { title, about, icon, onChoose };
}
