const SAMPLE = 20_000;
const OPENS =
  /^\uFEFF?\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** Whether a file's text is a web page's source: it begins as one, or most of it is tags. */
export function isWebPage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (OPENS.test(sample)) return true;
  const tags = (sample.match(TAG) ?? []).reduce((length, tag) => length + tag.length, 0);
  return tags * 2 > sample.trim().length;
}
