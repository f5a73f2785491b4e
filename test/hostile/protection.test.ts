import { actionOf } from "./actions";
import { runUndisturbed } from "./run-action";

/** Either clears what Ctrl+Z could take back (office-js-docs-pr, undo-capabilities). */
const PROTECTING = ["call WorksheetProtection.protect", "call WorksheetProtection.unprotect"];

describe("Excel's own undo", () => {
  it.each([
    "edit a state",
    "shift many deadlines",
    "remember what was sent",
    "merge a returned copy",
    "undo",
  ])("outlives “%s”, which moves no row of the summary and protects and unprotects nothing", async (id) => {
    const { outcome, asked } = await runUndisturbed(actionOf(id));
    expect(outcome.ok).toBe(true);
    expect(asked.countOf(...PROTECTING)).toBe(0);
  });

  it.each([
    ["add a unit", ["Tổng hợp", "Lịch"]],
    ["remove a unit", ["Tổng hợp"]],
  ] as const)("“%s” moves rows, and opens each page that it moves once: %s", async (id, pages) => {
    const { outcome, asked } = await runUndisturbed(actionOf(id));
    expect(outcome.ok).toBe(true);
    expect(PROTECTING.map((use) => asked.countOf(use))).toEqual([pages.length, pages.length]);
    for (const page of pages) expect(asked.askedOf(page)).toContain("WorksheetProtection.unprotect");
  });
});
