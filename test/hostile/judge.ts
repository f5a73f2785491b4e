import type { Problem } from "../../src/domain/result";
import { sentenceOf } from "../../src/i18n/sentence";
import type { Temperament } from "../excel-host/temperaments/temperament";
import type { Action } from "./actions";
import { differences } from "./differences";
import type { ActionRun } from "./run-action";

type Telling = Pick<Action, "tellsWhatIsLeft">;

/** What is wrong with a run, beside the same run in an Excel without temperaments; empty where nothing is. */
export function faultsOf(run: ActionRun, kind: ActionRun, temperament: Temperament): string[] {
  if (!kind.outcome.ok) return [`without any temperament: ${spell(kind.outcome.problem)}`];
  if (isRefusal(kind, temperament)) return faultsOfRefusal(run);
  const isTried = temperament.outcome === "same after a retry";
  return [
    ...(isTried && run.atFirst === null ? ["was not refused at first"] : []),
    ...faultsOfSame(run, kind),
  ];
}

/** Whether an action cannot but be refused: it does something that the temperament refuses. */
function isRefusal({ asked }: ActionRun, { outcome, refuses = [] }: Temperament): boolean {
  return outcome === "refused" && asked.countOf(...refuses) > 0;
}

/** What differs from the run in a kind Excel: what was told, the workbook, and the workbook after undo. */
export function faultsOfSame(run: ActionRun, kind: ActionRun, { tellsWhatIsLeft }: Telling = {}): string[] {
  if (!run.outcome.ok) return [`refused: ${spell(run.outcome.problem)}`];
  const isToldSame =
    JSON.stringify(run.outcome) === JSON.stringify(kind.outcome) ||
    (tellsWhatIsLeft === true && isPartOf(run, kind));
  const undoProblem = run.undo && !run.undo.ok ? [`undo refused: ${spell(run.undo.problem)}`] : [];
  return [
    ...(isToldSame ? [] : [`told otherwise: ${JSON.stringify(run.outcome).slice(0, 300)}`]),
    ...differences(kind.after, run.after),
    ...undoProblem,
    ...(kind.undone && run.undone
      ? differences(kind.undone, run.undone).map((each) => `undone ${each}`)
      : []),
  ];
}

/** Whether a second try, after a refusal, tells a part of what one try does: what the first had not yet done. */
function isPartOf({ outcome, atFirst }: ActionRun, kind: ActionRun): boolean {
  if (atFirst === null || !outcome.ok || !kind.outcome.ok) return false;
  const [left, all] = [outcome.value, kind.outcome.value];
  if (!Array.isArray(left) || !Array.isArray(all)) return false;
  const said = new Set(all.map((each) => JSON.stringify(each)));
  return left.every((each) => said.has(JSON.stringify(each)));
}

/** What an action would be taken back to is remembered in `_meta` before all else; no sheet that people see changes. */
function faultsOfRefusal({ outcome, before, after }: ActionRun): string[] {
  if (outcome.ok) return ["was not refused"];
  const written = differences(before, after).filter((each) => !each.startsWith("_meta: blocks"));
  return [...faultsOfSentence(outcome.problem), ...written.map((each) => `written ${each}`)];
}

/** A refusal says in both languages what it is, and speaks of no sheet that a person cannot see. */
export function faultsOfSentence(problem: Problem): string[] {
  return (["vi", "en"] as const).flatMap((language) => {
    const sentence = sentenceOf(problem, language);
    if (sentence === undefined || problem.code === "unknown") return [`no sentence for ${spell(problem)}`];
    return /_meta|_lich|\{\w+\}/.test(sentence) ? [`speaks of what nobody sees: ${sentence}`] : [];
  });
}

function spell({ code, at, details }: Problem): string {
  return `${code} at ${at ?? "?"} ${JSON.stringify(details ?? {})}`;
}
