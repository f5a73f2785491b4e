import type { Change } from "../../workbook/change";

/** The changes of a kind. */
export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;
