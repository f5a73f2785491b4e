/** What the screens of a workbook that is a tracker say, in Vietnamese: complete, and the shape of every other language. */
export const dashboardVi = {
  tracker: {
    undo: "Hoàn tác",
    done: (title: string): string => `Đã xong: ${title}.`,
    undone: (title: string): string => `Đã hoàn tác: ${title}.`,
  },
};

/** The shape of these texts. */
export type DashboardTexts = typeof dashboardVi;
