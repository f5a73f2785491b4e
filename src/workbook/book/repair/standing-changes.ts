import type { Change } from "../../page/change";
import type { Book } from "../reading/open-book";
import { standBlank } from "./blank-marks";
import { standApart } from "./stand-apart";
import { standJoined } from "./stand-joined";
import { standPasted } from "./stand-pasted";
import { standReadable } from "./stand-readable";
import { standSeen } from "./stand-seen";
import { standSettings } from "./stand-settings";
import { standTables } from "./stand-tables";
import { standTyped } from "./stand-typed";

/** What lets lists and settings stand; all else rests on them and is worked out once they do. */
export function standingChanges(book: Book): Change[] {
  return [
    ...standSeen(book),
    ...standApart(book),
    ...standTables(book),
    ...standSettings(book),
    ...standTyped(book),
    ...standBlank(book),
    ...standReadable(book),
    ...standPasted(book),
    ...standJoined(book),
  ];
}
