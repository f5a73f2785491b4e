import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { useLanguage } from "../../language/LanguageContext";
import { BARE_LIST, LINE } from "../../looks";
import { useNavigation } from "../../navigation/NavigationContext";
import type { ScreenName, ScreenParams } from "../../navigation/place";
import { useTracker } from "../../tracker/TrackerContext";

/** Something to be seen to, and where. */
interface Line {
  readonly sentence: string;
  readonly screen: ScreenName;
  readonly params?: ScreenParams;
}

/** What is to be seen to before the numbers can be trusted, a line each, which leads to its form. */
export function Advice({ dashboard }: { readonly dashboard: Dashboard }): ReactElement | null {
  const { next: words } = useLanguage().texts.dashboard;
  const styles = useStyles();
  const { go } = useNavigation();
  const lines = useLines(dashboard);
  if (lines.length === 0) return null;
  return (
    <ul aria-label={words.title} className={styles.list}>
      {lines.map(({ sentence, screen, params }) => (
        <li key={sentence}>
          <Button
            appearance="subtle"
            className={styles.line}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            onClick={() => go(screen, params)}
          >
            {sentence}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useLines(dashboard: Dashboard): readonly Line[] {
  const { tracker, judged } = dashboard;
  const { findings } = useTracker();
  const { next, findings: check } = useLanguage().texts.dashboard;
  const withoutEvent = tracker.units.filter(({ event }) => event === null).length;
  const open = judged.filter(({ verdict }) => verdict.flag === "no-deadline");
  const line = (count: number, words: (count: number) => string, to: Omit<Line, "sentence">): Line[] =>
    count === 0 ? [] : [{ sentence: words(count), ...to }];
  return [
    ...line(findings.length, (count) => `! ${check.title(count)}`, { screen: "check" }),
    ...line(withoutEvent, next.noEvent, { screen: "maintain", params: { form: "event-dates" } }),
    ...line(open.length, next.noDeadline, {
      screen: "maintain",
      params: { form: "deadlines" },
    }),
  ];
}

const useStyles = makeStyles({
  list: {
    ...BARE_LIST,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflow: "hidden",
    "& li + li": { borderTop: LINE },
  },
  line: {
    justifyContent: "space-between",
    width: "100%",
    maxWidth: "none",
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});
