import { dropEnd } from "../../domain/drop-end";
import type { Lines } from "../text/lines";
import { readMarker } from "../text/marker";
import { FARTHEST, LONGEST_HEAD_LINE } from "./head-lines";

/** "Kính gửi: …"; of a telegram, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:". */
const ADDRESSES =
  /^(?:[Đđ]ồng )?(?:[Kk]ính gửi|KÍNH GỬI)\s*:?\s*|^[\p{Lu}\s,]{0,120}(?:^|\s)(?:[Đđ]iện|ĐIỆN)\s*:$/u;

/** The bodies after "Kính gửi:", on its line or as points below it. */
export function readRecipients(lines: Lines): { names: readonly string[]; end: number } | null {
  const start = lines.findIndex(({ text }, index) => index < FARTHEST && ADDRESSES.test(text));
  if (start < 0) return null;
  const names = [(lines[start]?.text ?? "").replace(ADDRESSES, "")];
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? "";
    const { marker, text: name } = readMarker(text);
    const isName = /^(?:dash|bullet)/.test(marker?.style ?? "") && name.length < LONGEST_HEAD_LINE;
    if (text !== "" && !isName) break;
    if (isName) names.push(name);
  }
  return { names: names.map((name) => dropEnd(name, ".;,")).filter((name) => name !== ""), end };
}
