import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Verdict } from "../../domain/flag";
import { DONE_FLAGS } from "../../domain/status-rule";
import { useLanguage } from "../language/LanguageContext";
import { LABELS } from "../../i18n/workbook";

/** A verdict: the flag's sign with the days late or left, or with its words where there are no days to tell. */
export function FlagBadge(props: { readonly verdict: Verdict }): ReactElement {
  const { language, texts } = useLanguage();
  const styles = useStyles();
  const { flag, daysLeft } = props.verdict;
  const words = LABELS[language].flags[flag];
  const { late, left } = texts.dashboard.days;
  const isOpen = flag === "overdue" || flag === "due-soon";
  const days = daysLeft === null ? "" : daysLeft < 0 ? late(-daysLeft) : left(daysLeft);
  const look =
    flag === "overdue" || flag === "due-soon" || flag === "needs-checking"
      ? styles[flag]
      : DONE_FLAGS.includes(flag)
        ? styles.done
        : undefined;
  return (
    <span className={mergeClasses(styles.badge, look)} title={words}>
      {isOpen && days !== "" ? `${words.charAt(0)} ${days}` : words}
    </span>
  );
}

const DANGER = {
  color: tokens.colorStatusDangerForeground1,
  backgroundColor: tokens.colorStatusDangerBackground1,
};

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  overdue: DANGER,
  "due-soon": {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  "needs-checking": DANGER,
  done: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});
