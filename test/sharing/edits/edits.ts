import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MergePlan } from "../../../src/actions/merge";
import { planMerge } from "../../../src/actions/merge";
import type { ReturnedFile } from "../../../src/workbook/copies/returned/recognise-files";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { readReturnedFile } from "../../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../../src/xlsx/write";
import { askLibreOffice } from "../../support/libreoffice-script";
import { TODAY } from "../sent-copies";
import type { Edit } from "./edit";
import { copyAt } from "./rounds";

const WHEN = "2021-04-20 08:30";
const PICTURE = "assets/build-32.png";
const FILTERS: Readonly<Record<"xlsx" | NonNullable<Edit["save"]>, string>> = {
  xlsx: "Calc MS Excel 2007 XML",
  ods: "calc8",
  csv: "Text - txt - csv (StarCalc)",
  xls: "MS Excel 97",
};
/** So many that a loaded machine is done within the limit of a run. */
const AT_ONCE = 20;
/** Commas, quotes, UTF-8. */
const CSV_OPTIONS = "44,34,76";

/** An edit with the file that it made. */
export interface Edited {
  readonly edit: Edit;
  readonly file: ReturnedFile;
}

/** Makes all edits in one LibreOffice; the files go into a folder. */
export async function editAll(edits: readonly Edit[], folder: string): Promise<Edited[]> {
  const [unit, body, other] = await Promise.all(
    (
      [
        ["unit", 0],
        ["body", 0],
        ["unit", 1],
      ] as const
    ).map(async ([kind, index]) => {
      const path = join(folder, `sent-${kind}-${index}.xlsx`);
      writeFileSync(path, await writeXlsx(copyAt(kind, index)));
      return path;
    }),
  );
  const paths = { unit: unit ?? "", body: body ?? "" };
  const jobs = edits.map(({ of = "unit", save = "xlsx", python }, index) => ({
    in: paths[of],
    out: join(folder, `edit-${index}.${save}`),
    filter: FILTERS[save as keyof typeof FILTERS],
    options: save === "csv" ? CSV_OPTIONS : "",
    python,
  }));
  const others = { "Đông Anh": other ?? "", picture: resolve(PICTURE) };
  for (let done = 0; done < jobs.length; done += AT_ONCE)
    await askLibreOffice(paths.unit, script(jobs.slice(done, done + AT_ONCE), others));
  return Promise.all(
    edits.map(async (edit, index) => {
      const path = jobs[index]?.out ?? "";
      const name = path.slice(folder.length + 1);
      const { bytes: rewrite = (bytes: Uint8Array) => bytes } = edit;
      const saved = rewrite(new Uint8Array(readFileSync(path)));
      return { edit, file: { name, content: await readReturnedFile(saved, name) } };
    }),
  );
}

function script(jobs: object, others: object): string {
  const given = Object.entries({ jobs, others }).map(
    ([name, value]) => `${name} = json.loads(${JSON.stringify(JSON.stringify(value))})`,
  );
  return ["import json", ...given, readFileSync("test/sharing/edits/hands.py", "utf8")].join("\n");
}

/** Takes files in as a person would who presses “take”, and keeps the workbook's side of all that is asked. */
export function takeIn(master: WorkbookContent, files: readonly ReturnedFile[]): MergePlan {
  const plan = planMerge(master, {
    files,
    preference: null,
    today: TODAY,
    when: WHEN,
    isCarriedOut: true,
    keep: () => true,
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}
