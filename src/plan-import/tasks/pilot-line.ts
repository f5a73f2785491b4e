import { dropEndSpaced } from "../../domain/drop-end";
import { namesInCell } from "../bodies/cell-names";
import { HEAD } from "../bodies/name-steps";
import { tokenise } from "../text/tokens";

/** "Đơn vị được chọn làm điểm: …", "Chọn 02 đơn vị làm điểm: …". */
const PILOTS =
  /^(?:các |chọn )?(?:\d+ )?đơn vị (?:được )?(?:chọn |tổ chức )?(?:đại hội |làm |chỉ đạo )?(?:thí )?điểm[^:]*:\s*/i;
const LONGEST = 2000;

/** The units that a line chooses as pilots where it does nothing else, or null. */
export function pilotsIn(line: string): readonly string[] | null {
  const opened = PILOTS.exec(line)?.[0];
  if (opened === undefined || line.length > LONGEST) return null;
  const names = namesInCell(dropEndSpaced(line.slice(opened.length), ".;,:"));
  const areBodies = names.every((name) => HEAD(tokenise(name), 0) !== null);
  return areBodies && names.length > 0 ? names : null;
}
