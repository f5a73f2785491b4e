import { basename } from "node:path";
import type { Day } from "../../../src/domain/day";
import type { Preference } from "../../../src/domain/merge/settle";
import type { Problem, Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import type { MergePlan } from "../../../src/actions/merge";
import { planMerge } from "../../../src/actions/merge";
import { makeMergeReport } from "../../../src/workbook/copies/returned/merge-report";
import { digestFile } from "../../../src/workbook/copies/returned/recognise-files";
import type { ReturnedFile } from "../../../src/workbook/copies/returned/recognise-files";
import { applyChanges } from "../../../src/workbook/page/apply/apply-changes";
import { readReturnedFile } from "../../../src/xlsx/read-returned-file";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import type { Command } from "../run";
import type { CommandArguments } from "../arguments";
import { readOut, requireOption } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import { calculated } from "../calculated";

/** `merge --master FILE.xlsx --returned FILE.xlsx… [--out FILE.xlsx] [--prefer master|returned]`: the merge report; with --out, the merged master. */
export const merge: Command = async (given, { now }) => {
  const master = requireOption(given, "master");
  if (!master.ok) return master;
  const preference = readPreference(given);
  if (!preference.ok) return preference;
  const named = readOut(given, ".xlsx");
  if (!named.ok) return named;
  const out = named.value;
  const paths = returnedPaths(given);
  if (paths.length === 0) return fail({ code: "option-missing", at: "--returned" });
  const bytes = await readBytes(master.value);
  if (!bytes.ok) return bytes;
  const today = localDay(now) as Day;
  const files: ReturnedFile[] = [];
  // One after the other, before the master, and of each only what the merge reads: sixty workbooks would fill the memory.
  for (const path of paths) files.push(digestFile(await openReturned(path, paths), today));
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: master.value });
  const planned = planMerge(content.value, {
    files,
    preference: preference.value,
    today,
    when: localMinute(now),
    ...(out !== null && { isCarriedOut: true as const }),
  });
  if (!planned.ok)
    return fail(
      planned.problem.code === "unfinished" ? planned.problem : { ...planned.problem, at: master.value },
    );
  const problem = onlyProblem(files);
  if (problem) return fail(problem);
  if (out !== null) {
    const merged = applyChanges(content.value, planned.value.workbookChanges);
    const written = await writeWhole(out, await writeXlsx(calculated(merged, today)));
    if (!written.ok) return written;
  }
  return succeed(`${JSON.stringify(reportOf(planned.value), null, 1)}\n`);
};

/** Files may follow `--returned` one after the other, or each with an option of its own. */
function returnedPaths({ values, words }: CommandArguments): string[] {
  const named = Array.isArray(values.returned) ? (values.returned as readonly string[]) : [];
  return [...named, ...words];
}

/** What is wrong where not one of the files could be read: then there is nothing to merge and nothing to report. */
function onlyProblem(files: readonly ReturnedFile[]): Problem | null {
  const problems = files.flatMap(({ name, content }) =>
    content.ok ? [] : [{ ...content.problem, at: name }],
  );
  return problems.length === files.length ? (problems[0] ?? null) : null;
}

/** A file that cannot be read is told in the report and stops no other. */
async function openReturned(path: string, all: readonly string[]): Promise<ReturnedFile> {
  const isAlone = all.filter((other) => basename(other) === basename(path)).length === 1;
  const bytes = await readBytes(path);
  const name = isAlone ? basename(path) : path;
  return { name, content: bytes.ok ? await readReturnedFile(bytes.value, path) : bytes };
}

function readPreference({ values }: CommandArguments): Result<Preference> {
  const { prefer } = values;
  if (prefer === undefined) return succeed(null);
  return prefer === "master" || prefer === "returned"
    ? succeed(prefer)
    : fail({ code: "option-unknown", at: `--prefer ${String(prefer)}` });
}

function reportOf({ files, changes, found }: MergePlan): object {
  return makeMergeReport(files, changes, found.wording);
}
