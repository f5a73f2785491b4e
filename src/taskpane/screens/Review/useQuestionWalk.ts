import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { openQuestions, type PlanDraft } from "../../../domain/plan-edit/draft";
import type { Question } from "../../../domain/plan-edit/question";

/** Which of the open questions is asked now, and the ways to another. */
export interface QuestionWalk {
  readonly questions: readonly Question[];
  /** -1 where none is left. */
  readonly index: number;
  /** How often a person has gone to a question: from then on the focus is to stand on its first answer. */
  readonly steps: number;
  goTo(index: number): void;
  /** Goes to the question of an id and takes the focus there; stays the same function. */
  ask(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Walks through the open questions, by the keys F8 and Alt+Down too. */
export function useQuestionWalk(draft: PlanDraft): QuestionWalk {
  const questions = useMemo(() => openQuestions(draft), [draft]);
  const [at, setAt] = useState(0);
  const [steps, setSteps] = useState(0);
  const index = Math.min(at, questions.length - 1);
  const jump = useCallback((to: number): void => {
    setAt(to);
    setSteps((before) => before + 1);
  }, []);
  const asked = useRef(questions);
  useEffect(() => {
    asked.current = questions;
  }, [questions]);
  const ask = useCallback(
    (id: string): void =>
      jump(
        Math.max(
          0,
          asked.current.findIndex((each) => each.id === id),
        ),
      ),
    [jump],
  );
  return {
    questions,
    index,
    steps,
    goTo: setAt,
    ask,
    onKeyDown: (event) => {
      const step = stepOf(event);
      if (step === 0 || questions.length === 0) return;
      event.preventDefault();
      // The first press goes to the question that stands there; only from there on to the next.
      const isThere = event.target instanceof Element && event.target.closest("[data-question]") !== null;
      jump(isThere ? (index + step + questions.length) % questions.length : index);
    },
  };
}

/** How far a key goes: forward, back, or nowhere. A drop-down opens with Alt+Down itself. */
function stepOf({ key, altKey, shiftKey, target }: KeyboardEvent): number {
  if (key === "F8") return shiftKey ? -1 : 1;
  if (!altKey || target instanceof HTMLSelectElement) return 0;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
}
