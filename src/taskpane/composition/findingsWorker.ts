import { lookThrough } from "../../actions/dashboard";
import type { Day } from "../../domain/day";
import type { WorkbookContent } from "../../workbook/page/content";

// Runs beside the pane, without a page: it is asked once, and then ended by who asked.
addEventListener("message", ({ data }: MessageEvent<{ content: WorkbookContent; today: Day }>) =>
  postMessage(lookThrough(data.content, data.today)),
);
