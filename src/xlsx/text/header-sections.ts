/** The three places of a header or footer, with Excel's codes such as &P left in. */
export interface HeaderSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const PIECE = /&([LCR])|&"[^"]*"|&&|[^&]+|&./gs;

/** Splits the text of a header or footer at its codes &L, &C and &R; text before the first of them is centred. */
export function headerSections(text: string): HeaderSections {
  const sections = { left: "", center: "", right: "" };
  let place: keyof HeaderSections = "center";
  for (const [piece, section] of text.matchAll(PIECE)) {
    if (section === undefined) sections[place] += piece;
    else place = section === "L" ? "left" : section === "R" ? "right" : "center";
  }
  return sections;
}
