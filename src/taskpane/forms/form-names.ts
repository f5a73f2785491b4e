/** The forms that maintain a tracker, by the tab that offers them, in the order of use. */
export const MAINTAIN_FORMS = {
  tasks: ["deadlines", "shift-deadlines", "extend", "mark-done", "send-back", "assign", "add-task"],
  units: [
    "event-dates",
    "contacts",
    "roll-out",
    "add-units",
    "edit-unit",
    "merge-units",
    "split-unit",
    "remove-unit",
  ],
  bodies: ["add-bodies", "merge-bodies"],
  settings: ["settings", "holidays"],
  plan: ["close-plan", "reopen-plan"],
} as const;

/** A tab's group of forms. */
export type MaintainGroup = keyof typeof MAINTAIN_FORMS;

/** The name of a form, as `go("maintain", { form })` takes it. */
export type MaintainForm = (typeof MAINTAIN_FORMS)[MaintainGroup][number];

/** Reads a form's name; null where it is none of ours. */
export function parseMaintainForm(name: string | undefined): MaintainForm | null {
  return (
    Object.values(MAINTAIN_FORMS)
      .flat()
      .find((form) => form === name) ?? null
  );
}
