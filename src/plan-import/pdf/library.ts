/// <reference path="./pdf-worker.d.ts" />
/** What is used of pdf.js. */
export type PdfLibrary = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** Loads pdf.js when the first PDF is opened; it works in a worker of our own bundle, in Node on the same thread. */
export async function loadLibrary(): Promise<PdfLibrary> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker === "undefined") {
    const worker = await import(/* webpackIgnore: true */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
    Object.assign(globalThis, { pdfjsWorker: worker });
  } else {
    library.GlobalWorkerOptions.workerPort ??= new Worker(
      new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url),
      { type: "module" },
    );
  }
  return library;
}
