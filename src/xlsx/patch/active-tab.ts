/** Marks the sheet shown on opening as the selected one. */
export function selectTab(sheetXml: string): string {
  return sheetXml.replace("<sheetView ", '<sheetView tabSelected="1" ');
}
