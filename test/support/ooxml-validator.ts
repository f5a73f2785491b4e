import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ooxmlValidator } from "./tools";

/** Versions of Office that the validator judges for, of those that we write for; it takes any other word for the newest. */
export const OFFICE_VERSIONS = ["Office2016", "Office2019", "Office2021", "Microsoft365"] as const;

/** A version of Office. */
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

interface Answer {
  readonly errors: readonly { readonly path: string | null; readonly description: string }[];
}

/** What Microsoft's validator (Open XML SDK) finds wrong with an Office file for a version of Office; empty if nothing. */
export async function faultsByMicrosoft(
  bytes: Uint8Array,
  version: OfficeVersion,
  kind: "xlsx" | "docx" = "xlsx",
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-validator-"));
  try {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const { errors } = await ask(file, version);
    return errors.map(({ path, description }) => `${path ?? "the file"}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ask(file: string, version: OfficeVersion): Promise<Answer> {
  const program = ooxmlValidator();
  if (program === undefined) throw new Error("ooxml-validator is not installed");
  // The first, since a machine may have no ICU library; the second saves a fifth of so short a run.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_TieredPGO: "0" };
  return new Promise((finish, reject) => {
    execFile(program, [file, version], { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // A fault is an exit code; anything else means that nothing was checked.
      if (error && typeof error.code !== "number") reject(error);
      else if (stdout === "") reject(new Error(`ooxml-validator said nothing: ${stderr}`));
      else finish(JSON.parse(stdout) as Answer);
    });
  });
}
