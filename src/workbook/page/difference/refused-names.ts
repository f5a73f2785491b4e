import type { DataValidation, Sheet, WorkbookContent } from "../content";

/** What should be there, less the names that Excel refused and the drop-downs that need them: nothing asks for them again. */
export function withoutRefused(
  desired: WorkbookContent,
  { refusedNames = [] }: WorkbookContent,
): WorkbookContent {
  if (refusedNames.length === 0) return desired;
  const isRefused = anyOf(refusedNames);
  return {
    ...desired,
    names: desired.names.filter(({ name }) => !isRefused(name)),
    sheets: desired.sheets.map((sheet): Sheet => ({
      ...sheet,
      validations: sheet.validations.filter((validation) => !needsName(validation, refusedNames)),
    })),
  };
}

/** Whether a check is a list that one of these names gives. */
export function needsName({ rule }: DataValidation, names: readonly string[]): boolean {
  if (rule.kind !== "list" || typeof rule.source !== "string") return false;
  return anyOf(names)(rule.source.replace(/^=/, ""));
}

function anyOf(names: readonly string[]): (name: string) => boolean {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  return (name) => keys.has(name.toLowerCase());
}
