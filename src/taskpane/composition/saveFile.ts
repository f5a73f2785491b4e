import { fail, succeed, type Result } from "../../domain/result";

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  eml: "message/rfc822",
};

/** Milliseconds until a file's address is given up: some browsers begin to read it only after the click. */
const PATIENCE = 60_000;

/** Saves a file on the person's computer; `cannot-save` where the browser control refuses. One that does nothing cannot be told. */
export function saveFile(fileName: string, bytes: Uint8Array): Result<null> {
  const type = TYPES[fileName.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const link = document.createElement("a");
  try {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
    link.href = address;
    link.download = fileName;
    document.body.append(link);
    link.click();
    return succeed(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail({ code: "cannot-save", at: fileName, details: { message } });
  } finally {
    link.remove();
  }
}
