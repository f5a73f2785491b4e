const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  eml: "message/rfc822",
};

/** Milliseconds until a file's address is given up: some browsers begin to read it only after the click. */
const PATIENCE = 60_000;

/** Saves a file on the person's computer, where the browser control can. */
export function saveFile(fileName: string, bytes: Uint8Array): void {
  const type = TYPES[fileName.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
