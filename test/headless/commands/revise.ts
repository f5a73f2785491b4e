import { applyEdit } from "../../../src/actions/edit";
import { openMaster } from "../../../src/actions/open";
import { findRevisions, suggestedAs, takeRevisions } from "../../../src/actions/revise";
import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import { outdatedCopies } from "../../../src/domain/revise/outdated-copies";
import { doubtAbout, isTakenUnder } from "../../../src/domain/revise/doubt";
import type { RevisedAs } from "../../../src/domain/revise/revision";
import { canBeTaken } from "../../../src/domain/revise/revision";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { requireOut } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import type { Command } from "../run";
import { openSimulatedExcel } from "../simulated-excel";
import { readPlanOption } from "./parse";

const WAYS: readonly RevisedAs[] = ["revision", "amendment", "addition"];

/**
 * `revise FILE.xlsx --plan FILE [--as revision|amendment|addition] [--take 1,3] [--out FILE.xlsx]`: what a plan has otherwise
 * than the tracker, as JSON numbered from 1; with --out, the tracker with what the pane would tick at first, or with what
 * --take names, and whose copies, sent before, have not what was taken. A plan of another number that says nothing of the tracked one is taken only `--as` something.
 */
export const revise: Command = async (given, { now }) => {
  const [path] = given.words;
  if (given.values.as !== undefined && !WAYS.some((way) => way === given.values.as))
    return fail({ code: "option-unknown", at: `--as ${String(given.values.as)}` });
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  if (given.values.take !== undefined && given.values.out === undefined)
    return fail({ code: "take-without-out", at: String(given.values.take) });
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const plan = await readPlanOption(given);
  if (!plan.ok) return plan;
  const book = openMaster(content.value);
  if (!book.ok)
    return fail({ code: book.problem.code === "is-a-copy" ? "is-a-copy" : "not-a-tracker", at: path });
  const read = book.value;
  const as = WAYS.find((way) => way === given.values.as) ?? suggestedAs(read, plan.value);
  const today = localDay(now) as Day;
  const { planNumber: kept } = read.tracker.settings;
  if (as === null)
    return fail({ code: "another-plan", at: path, details: { kept, wanted: plan.value.number } });
  const revised = { plan: plan.value, as, today };
  const found = findRevisions(read, revised);
  const doubt = doubtAbout(read.tracker, plan.value, found);
  const report = (more: object): string =>
    `${JSON.stringify({ as, ...doubt, revisions: found, ...more }, null, 1)}\n`;
  if (given.values.out === undefined) return succeed(report({}));
  const out = requireOut(given, ".xlsx");
  if (!out.ok) return out;
  const { take } = given.values;
  const numbers = typeof take === "string" ? new Set(take.split(",").map(Number)) : null;
  if (numbers && ![...numbers].every((number) => found[number - 1] !== undefined))
    return fail({ code: "option-unknown", at: `--take ${String(take)}` });
  const chosen = found.filter(
    (each, index) => canBeTaken(each) && (numbers?.has(index + 1) ?? isTakenUnder(doubt, each)),
  );
  const { edit, reason } = takeRevisions(read, revised, chosen);
  const excel = openSimulatedExcel({ today, content: content.value });
  const note = { when: localMinute(now), reason, source: "tracker revise" };
  const taken = await applyEdit(excel.port, { edit, title: "revise", note, today });
  if (!taken.ok) return taken;
  const written = await writeWhole(out.value, await excel.save());
  // Whose copies, sent before, are to be sent anew: `split --by … --for "…"`.
  const { before, after } = taken.value;
  return written.ok ? succeed(report({ sendAgain: outdatedCopies(before, after) })) : written;
};
