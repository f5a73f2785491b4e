/** How far a task is ("Trạng thái"), as people enter it. */
export type TaskState = "not-started" | "in-progress" | "done" | "paused" | "not-applicable";
