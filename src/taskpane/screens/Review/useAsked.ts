import type { Answer } from "../../../domain/plan-edit/answers";
import type { Question } from "../../../domain/plan-edit/question";
import { handDown } from "../../handDown";

/** The question that is asked now, and the way to answer it. */
export interface Asked {
  readonly question: Question;
  /** The answer is meant for all questions of its kind. */
  readonly isForAll: boolean;
  answer(answer: Answer): void;
}

/** Hands the question to its answers. */
export const [AskedProvider, useAsked] = handDown<Asked>("question");
