import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { parsePlan } from "../../src/plan-import";
import { sampleOf } from "../setup/sample";

const FOLDER = resolve(__dirname, "documents");
const DOCUMENTS = readdirSync(FOLDER).filter((name) => name.endsWith(".txt") && !name.includes(".rows."));
const OF_A_DAY = 6;

const DAY = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** Ways in which offices write the same. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "letters and marks apart": (text) => text.normalize("NFD"),
  "spaces that do not break, and more of them": (text) =>
    text.replace(/(?<=\p{L}) (?=\p{Ll})/gu, (space, at: number) => (at % 7 === 0 ? "\u00A0" : space)),
  "long dashes": (text) => text.replace(/ - |^- /gm, (dash) => dash.replace("-", "–")),
  "points in days": (text) => text.replace(DAY, "$1.$2.$3"),
  "days in words": (text) =>
    text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g, "ngày $1 tháng $2 năm $3"),
  "days with commas": (text) =>
    text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g, "ngày $1, tháng $2, năm $3"),
  "quarters in numbers": (text) =>
    text.replace(
      /([Qq])uý (IV|I{1,3})(?=\/| năm)/g,
      (_, q: string, n: string) => `${q}uý ${n === "IV" ? 4 : n.length}`,
    ),
  "who helps": (text) => text.replace(/chủ trì, phối hợp với /g, "chủ trì, có sự phối hợp của "),
  "short labels": (text) =>
    text
      .replace(/^([-+*] )?(?:Đơn vị|Cơ quan) chủ trì(?=:)/gm, "$1ĐVCT")
      .replace(/^([-+*] )?(?:Đơn vị|Cơ quan) phối hợp(?=:)/gm, "$1ĐVPH"),
};

describe("plans of offices, written otherwise, say the same or ask", () => {
  it.each(sampleOf(DOCUMENTS, OF_A_DAY))("%s", (name) => {
    const [text = ""] = readFileSync(resolve(FOLDER, name), "utf8").split("\n=====\n");
    const before = parsePlan(text);
    for (const [how, rewrite] of Object.entries(REWRITINGS)) {
      const after = parsePlan(rewrite(text));
      expect({ how, otherwise: changedInSilence(before, after) }).toEqual({ how, otherwise: [] });
    }
  });
});

function changedInSilence(before: Plan, after: Plan): readonly string[] {
  const told = [...after.tasks, ...after.milestones];
  return [...before.tasks, ...before.milestones].flatMap((task, at) => {
    const other = told[at];
    const isAsked = after.problems.some(({ line }) => line === task.line);
    return other && (isAsked || factsOf(other) === factsOf(task)) ? [] : [`${task.line}: ${factsOf(task)}`];
  });
}

function factsOf({ lead, support, deadline: { bound, from, to } }: PlanTask): string {
  const names = [lead ?? "", ...support].map((each) =>
    each.normalize("NFC").replace(/[\u00A0–]/g, (sign) => (sign === "–" ? "-" : " ")),
  );
  return `${names.join("; ")} ${bound} ${from ?? ""} ${to ?? ""}`;
}
