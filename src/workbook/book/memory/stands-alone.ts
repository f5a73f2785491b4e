import { isIndependent } from "../../../domain/patch/independent";
import type { History, PastStep } from "./history";

/** Whether a step can be taken back although others came after it, which stay. */
export function standsAlone(step: PastStep, { done }: History): boolean {
  const later = done.filter(({ number }) => number > step.number).map(({ patch }) => patch);
  const isBesides = [step.cells, step.own, step.covered, step.stays].some((part) => (part ?? []).length > 0);
  return later.length === 0 || (!isBesides && isIndependent(step.patch, later));
}
