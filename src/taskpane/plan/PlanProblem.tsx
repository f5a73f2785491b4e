import type { ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { useLanguage } from "../language/LanguageContext";
import type { PlanVerbs } from "./usePlanFlow";
import { ProblemBar } from "../components/ProblemBar";

/** Why a text was not taken as a plan; one that reads as rules can be taken all the same. */
export function PlanProblem(props: {
  readonly problem: Problem | null;
  readonly verbs: Pick<PlanVerbs, "readAnyway">;
}): ReactElement {
  const { readAnyway } = useLanguage().texts.paste;
  const isOfRules = props.problem?.code === "reads-as-rules";
  return (
    <ProblemBar
      problem={props.problem}
      {...(isOfRules && { onRetry: props.verbs.readAnyway, retryLabel: readAnyway })}
    />
  );
}
