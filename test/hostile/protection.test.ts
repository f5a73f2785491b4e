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

  it.each(["add a unit", "remove a unit"])(
    "“%s” moves rows, and opens the summary and the timeline once each",
    async (id) => {
      const { outcome, asked } = await runUndisturbed(actionOf(id));
      expect(outcome.ok).toBe(true);
      expect(PROTECTING.map((use) => asked.countOf(use))).toEqual([2, 2]);
      for (const sheet of ["Tổng hợp", "Lịch"])
        expect(asked.askedOf(sheet)).toContain("WorksheetProtection.unprotect");
    },
  );
});
