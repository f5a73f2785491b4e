import { fileURLToPath } from "node:url";
import { excelProgram, isExcelLayer } from "../excel-program";
import { readApiUsage } from "../requirement-sets";
import { differencesFrom } from "./compare";
import type { ContractEntry } from "./contract-entry";
import { CONTRACT } from "./register";
import { warningsOf } from "./warnings";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { uses } = readApiUsage(excelProgram(root), isExcelLayer);
const warnings = warningsOf(uses);
const entries = new Map(CONTRACT.map((entry) => [entry.member, entry]));
for (const { member, words, sentences } of warnings) {
  const entry = entries.get(member);
  process.stdout.write(
    [`${member} (${words.join(", ")})`, ...sentences, `  → ${entry ? answerOf(entry) : "no entry"}`, ""].join(
      "\n",
    ),
  );
}
const differences = differencesFrom(CONTRACT, warnings);
for (const difference of differences) process.stderr.write(`${difference}\n`);
if (differences.length > 0) process.exitCode = 1;

function answerOf({ enacted, settledBy, irrelevant }: ContractEntry): string {
  const answers = [
    enacted && `enacted: ${enacted.test}.test.ts, “${enacted.title}”`,
    settledBy && `settled by: ${settledBy}`,
    irrelevant && `of no matter: ${irrelevant}`,
  ];
  return answers.filter(Boolean).join("; ");
}
