import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePlan } from "../../src/plan-import";
import { planOfList } from "./support/list-plan";
import { toldFacts } from "./support/told-facts";

const FOLDER = resolve(__dirname, "documents");

describe("documents in the forms of offices after 2025, with the facts that a person wrote down first", () => {
  it.each(readdirSync(FOLDER))("%s", (name) => {
    const [text = "", facts = ""] = readFileSync(resolve(FOLDER, name), "utf8").split("\n=====\n");
    const expected = facts.trim().split("\n");
    const isList = name.endsWith(".rows.txt");
    const plan = isList ? planOfList(text.split("\n").map((row) => row.split("\t"))) : parsePlan(text);
    expect(toldFacts(plan, expected)).toEqual(expected);
  });
});
