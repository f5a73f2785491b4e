import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { excelProgram, isExcelLayer } from "./excel-program";
import { FLOOR, readApiUsage, ungatedUses } from "./requirement-sets";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usage = readApiUsage(excelProgram(root), isExcelLayer);
const ungated = ungatedUses(usage);
for (const { member, set, file, line } of ungated) {
  process.stderr.write(
    `${relative(root, file)}:${line} uses ${member} (ExcelApi ${set}) outside of a gate\n`,
  );
}
for (const { file, line } of usage.textLoads) {
  process.stderr.write(`${relative(root, file)}:${line} loads by text, which cannot be checked\n`);
}
if (ungated.length + usage.textLoads.length > 0) process.exitCode = 1;
else {
  const members = new Set(usage.uses.map(({ member }) => member));
  process.stdout.write(
    `${members.size} members of the Excel API in use, none above ExcelApi ${FLOOR} outside of a gate\n`,
  );
}
