import type { DressPart, Sheet } from "../../../workbook/page/content";
import type { Asking } from "../asking";
import type { SheetLayout } from "../layout";
import type { Pending } from "../pending";
import { answersTo } from "../task";

/** Some dress of a sheet. */
export interface Fragment {
  readonly sheet: string;
  readonly dress: Partial<
    Pick<Sheet, Exclude<DressPart, "tab" | "dayFormats"> | "tabColor" | "showGridlines">
  >;
}

/** Reads one kind of dress of some sheets. */
export type DressReader = (asking: Asking, layouts: readonly SheetLayout[]) => Promise<Fragment[]>;

/** A question about the dress of a sheet, with the bytes its answer is thought to take. */
export interface DressQuestion {
  readonly bytes: number;
  ask(): Pending<Fragment["dress"]>;
}

/** Reads what is asked with a few questions for each sheet. */
export async function readEach(
  { context, budget }: Asking,
  layouts: readonly SheetLayout[],
  questions: (layout: SheetLayout) => readonly DressQuestion[],
): Promise<Fragment[]> {
  const tasks = layouts.flatMap((layout) =>
    questions(layout).map(({ bytes, ask }) => ({
      bytes,
      ask: (): Pending<Fragment> => {
        const answer = ask();
        return () => ({ sheet: layout.face.name, dress: answer() });
      },
    })),
  );
  return answersTo(context, tasks, budget);
}
