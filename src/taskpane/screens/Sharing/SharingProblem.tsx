import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { sayFileProblem } from "../../../i18n/returned-file";
import { SHARING } from "../../../i18n/sharing";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ProblemBar } from "../../components/ProblemBar";
import { Note } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";

/** What stands in the way: the sentences of sending and taking in, else the pane's own. */
export function SharingProblem(props: {
  readonly problem: Problem | null;
  readonly onRetry?: (() => void) | undefined;
}): ReactElement | null {
  const { language } = useLanguage();
  const { problem } = props;
  const own =
    problem !== null && problem.code in SHARING[language].problems ? sayFileProblem(problem, language) : "";
  useAnnouncement(own);
  if (own === "") return <ProblemBar problem={problem} onRetry={props.onRetry} />;
  return <Note intent="error">{own}</Note>;
}
