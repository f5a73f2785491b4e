const MARK = ' readingOrder="0"';
const XF = /<xf ([^<>]*)>(<alignment[^<>]*\/>)/g;

/** Turns the mark of a text that must stay text into Excel's own property (see QUOTE_PREFIX_MARK). */
export function putQuotePrefixes(stylesXml: string): string {
  return stylesXml.replace(XF, (whole, attributes: string, alignment: string) => {
    if (!alignment.includes(MARK)) return whole;
    return `<xf ${attributes} quotePrefix="1">${alignment.replace(MARK, "")}`;
  });
}
