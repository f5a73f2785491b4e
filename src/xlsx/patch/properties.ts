const MODIFIED = /<dcterms:modified\b[^>]*>.*?<\/dcterms:modified>/;

/** Takes out the time of saving, which the library puts in from the clock; a given one is put in its place. */
export function putSavingTime(coreXml: string, modified: string | undefined): string {
  const element =
    modified === undefined
      ? ""
      : `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified>`;
  return coreXml.replace(MODIFIED, element);
}

/**
 * Names the program that wrote the file. It must not be "Microsoft Excel": LibreOffice would then trust the values we
 * computed instead of calculating.
 */
export function putApplication(appXml: string, application: string): string {
  return appXml.replace(/<Application>.*?<\/Application>/, `<Application>${application}</Application>`);
}
