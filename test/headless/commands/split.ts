import { existsSync } from "node:fs";
import { join } from "node:path";
import { splitNames } from "../../../src/domain/edit/joined-names";
import { isSameName } from "../../../src/domain/names";
import type { Day } from "../../../src/domain/day";
import type { RecipientKind } from "../../../src/domain/sent-copy";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { planSplit } from "../../../src/actions/split";
import type { PlannedCopy, SplitPlan } from "../../../src/actions/split";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import type { Command } from "../run";
import type { CommandArguments } from "../arguments";
import { readDayOption, readOut, requireOption } from "../arguments";
import type { WholeFile } from "../files";
import { localDay, localMinute, readBytes, writeAllWhole } from "../files";
import { openSimulatedExcel } from "../simulated-excel";

/**
 * `split FILE.xlsx --by unit|body [--for "A; B"] --out-dir DIR [--out FILE.xlsx] [--return-by D]`: the copies to mail, to all
 * of them or to those named, and the master that remembers them.
 */
export const split: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const by = readKind(given);
  if (!by.ok) return by;
  const folder = requireOption(given, "out-dir");
  if (!folder.ok) return folder;
  const named = readOut(given, ".xlsx");
  if (!named.ok) return named;
  const out = named.value;
  const returnBy = readDayOption(given, "return-by");
  if (!returnBy.ok) return returnBy;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const today = localDay(now) as Day;
  const only = typeof given.values.for === "string" ? splitNames(given.values.for) : undefined;
  const planned = planSplit(content.value, {
    by: by.value,
    sentOn: today,
    returnBy: returnBy.value,
    today,
    when: localMinute(now),
    ...(only && { only }),
  });
  const sentTo = planned.ok ? planned.value.copies.map(({ recipient }) => recipient.name) : [];
  const isUnsent = (name: string): boolean => !sentTo.some((other) => isSameName(name, other));
  const isSendable = planned.ok || planned.problem.code === "nobody-to-send-to";
  const unknown = isSendable ? only?.find(isUnsent) : undefined;
  if (unknown !== undefined) return fail({ code: "no-such-recipient", at: unknown });
  if (!planned.ok) return fail({ at: path, ...planned.problem });
  const files = await Promise.all(planned.value.copies.map((copy) => copyFile(folder.value, copy)));
  if (out !== null) {
    const excel = openSimulatedExcel({ today, content: content.value });
    const applied = await excel.port.apply(planned.value.changes);
    if (!applied.ok) return applied;
    files.push({ path: out, bytes: await excel.save() });
  }
  const written = await writeAllWhole(files);
  return written.ok ? succeed(`${JSON.stringify(reportOf(planned.value, files), null, 1)}\n`) : written;
};

function readKind(given: CommandArguments): Result<RecipientKind> {
  const by = requireOption(given, "by");
  if (!by.ok) return by;
  return by.value === "unit" || by.value === "body"
    ? succeed(by.value)
    : fail({ code: "option-unknown", at: `--by ${by.value}` });
}

/** A copy that was mailed before may lie there with somebody's work in it: it is never overwritten. */
async function copyFile(folder: string, { sent, describe }: PlannedCopy): Promise<WholeFile> {
  const stem = sent.fileName.replace(/\.xlsx$/, "");
  let path = join(folder, sent.fileName);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${stem}-${number}.xlsx`);
  return { path, bytes: await writeXlsx(describe()) };
}

function reportOf({ round, copies, forNobody, withoutRows }: SplitPlan, files: readonly WholeFile[]): object {
  return {
    round,
    copies: copies.map(({ recipient, sent }, index) => ({
      file: files[index]?.path,
      recipient: recipient.name,
      email: recipient.email,
      rows: sent.rows.map(({ id }) => id),
    })),
    forNobody,
    withoutRows,
  };
}
