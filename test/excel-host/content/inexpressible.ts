/** Something the simulated workbook has and the workbook-as-data cannot say: better an error than a silent loss. */
export class InexpressibleContent extends Error {
  override readonly name = "InexpressibleContent";
}
