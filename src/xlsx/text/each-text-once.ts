/** A rewriting of texts that does the work once for each text: most formulas of a column read the same. */
export function eachTextOnce(rewrite: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const rewritten = known.get(text) ?? rewrite(text);
    known.set(text, rewritten);
    return rewritten;
  };
}
