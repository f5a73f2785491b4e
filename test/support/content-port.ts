import { succeed } from "../../src/domain/result";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";

/** A workbook as data behind the port: what an action asks for is carried out on it. */
export interface ContentPort extends WorkbookPort {
  content(): WorkbookContent;
}

/** Opens a port on a workbook as data. */
export function openContent(start: WorkbookContent): ContentPort {
  let content = start;
  return {
    content: () => content,
    read: () => Promise.resolve(succeed(content)),
    apply: (changes) => {
      content = applyChanges(content, changes);
      return Promise.resolve(succeed({ roundTrips: 1 }));
    },
  };
}
