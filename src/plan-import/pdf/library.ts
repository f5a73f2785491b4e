import type * as Library from "pdfjs-dist/legacy/build/pdf.mjs";

/** What is used of pdf.js. */
export type PdfLibrary = typeof Library;

/** Named, not written into the import below, since the package tells no types of it. */
const WORKER: string = "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** Loads pdf.js when the first PDF is opened; it works in a worker of our own bundle, in Node on the same thread. */
export async function loadLibrary(): Promise<PdfLibrary> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker === "undefined") {
    const pdfjsWorker: unknown = await import(/* webpackIgnore: true */ WORKER);
    Object.assign(globalThis, { pdfjsWorker });
  } else {
    library.GlobalWorkerOptions.workerPort ??= new Worker(
      new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url),
      { type: "module" },
    );
  }
  return library;
}
