const CACHED_TEXT =
  /<c ([^>]*)t="str"([^>]*)>(<f>[^<]*<\/f>)<v>(#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))<\/v>/g;

/** Makes the cached error of a formula an error; the library keeps it as a text that only looks like one. */
export function putErrorValues(sheetXml: string): string {
  return sheetXml.replace(CACHED_TEXT, '<c $1t="e"$2>$3<v>$4</v>');
}
