/** What becomes of the warnings of one member: enacted, settled by a step in real Excel, both, or of no matter to us. */
export interface ContractEntry {
  /** As `Class.member`. */
  readonly member: string;
  /** The words by which its comment warns; where they change, the comment did. */
  readonly words: readonly string[];
  /** What it says, in our words. */
  readonly says: string;
  /** The simulated Excel answers so: shown by a test of test/excel-host/tests, named by its file and by a part of its title. */
  readonly enacted?: { readonly test: string; readonly title: string };
  /** Title of the step of test/real-excel.md that settles it. */
  readonly settledBy?: string;
  /** Why it does not matter to us. */
  readonly irrelevant?: string;
}
