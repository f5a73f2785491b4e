import type { Day } from "../../src/domain/day";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openContent } from "../excel-host/content/from-content";
import { contentOf } from "../excel-host/content/to-content";

/** A workbook with every formula worked out as the simulated Excel does, as of a day. */
export function calculated(content: WorkbookContent, today: Day): WorkbookContent {
  return contentOf(openContent(content, today));
}
