import type { Change } from "../../workbook/page/change";

/** The changes of a kind. */
export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;
