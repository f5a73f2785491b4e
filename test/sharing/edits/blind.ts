import { mkdtempSync, writeFileSync } from "node:fs";
import { ROW_EDITS } from "./rows"; import { VALUE_EDITS } from "./values"; import { BESIDE_EDITS } from "./beside";
import { editAll, takeIn } from "./edits"; import { linesOf, otherwise } from "./outcome"; import { ROUNDS } from "./rounds";
import { applyChanges } from "../../../src/workbook/page/apply/apply-changes";
const folder = mkdtempSync("/tmp/edits-");
const all = [...ROW_EDITS, ...VALUE_EDITS, ...BESIDE_EDITS];
const t=Date.now();
const edited = await editAll(all, folder);
console.log(folder, all.length, Date.now()-t, "ms");
let wrong=0; 
for (const {edit, file} of edited) {
  const {master} = ROUNDS[edit.of ?? "unit"];
  const plan = takeIn(master, [file]);
  const bad = otherwise(linesOf(plan, file.name), edit.expect, edit.may);
  const again = takeIn(applyChanges(master, plan.workbookChanges), [file]);
  const second = linesOf(again, file.name).filter((l) => /^(taken|asked)/.test(l));
  if (bad.length || second.length) { wrong++; console.log("✗", edit.name, file.name); for (const b of bad) console.log("     ", b); for (const s of second) console.log("      2nd:", s); }
}
console.log(wrong, "of", all.length);
