const ERROR =
  /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)|Err:\d{3})$/;

/** Whether a text is what a cell shows whose formula fails ("#NAME?"; LibreOffice: "Err:508"). */
export function isCellError(text: string): boolean {
  return ERROR.test(text);
}

/** Whether a name names nobody: it is blank, or the cell it stands in fails. */
export function namesNobody(name: string): boolean {
  return name.trim() === "" || isCellError(name);
}
