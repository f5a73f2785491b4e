import type { DashboardTexts } from "./dashboard.vi";

/** What the screens of a workbook that is a tracker say, in English. */
export const dashboardEn: DashboardTexts = {
  tracker: {
    undo: "Undo",
    done: (title) => `Done: ${title}.`,
    undone: (title) => `Undone: ${title}.`,
  },
};
