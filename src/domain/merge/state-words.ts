import type { TaskState } from "../fields/choices";
import { foldText } from "./fold";

/** What people write for a state, without accents. Words that could mean two states ("chưa xong") are left out on purpose. */
const WORDS: Readonly<Record<TaskState, readonly string[]>> = {
  done: [
    "hoan thanh",
    "da hoan thanh",
    "hoan thanh roi",
    "da hoan thanh xong",
    "hoan thanh dung han",
    "hoan thanh qua han",
    "hoan thanh truoc han",
    "hoan tat",
    "da hoan tat",
    "xong",
    "xong roi",
    "da xong",
    "lam xong",
    "da lam xong",
    "thuc hien xong",
    "da thuc hien",
    "da thuc hien xong",
    "dat",
    "da dat",
    "ht",
    "100%",
    "done",
    "finished",
    "complete",
    "completed",
  ],
  "in-progress": [
    "dang thuc hien",
    "dang lam",
    "dang trien khai",
    "dang tien hanh",
    "dang xu ly",
    "dang chuan bi",
    "dang hoan thien",
    "dang",
    "in progress",
    "ongoing",
    "doing",
    "started",
  ],
  "not-started": [
    "chua thuc hien",
    "chua lam",
    "chua trien khai",
    "chua tien hanh",
    "chua bat dau",
    "chua",
    "chua den",
    "chua den han",
    "not started",
    "open",
    "new",
    "to do",
    "todo",
  ],
  paused: ["tam dung", "tam hoan", "tam ngung", "paused", "on hold"],
  "not-applicable": [
    "khong ap dung",
    "khong phai lam",
    "huy",
    "da huy",
    "huy bo",
    "n a",
    "na",
    "not applicable",
    "cancelled",
  ],
};

const STATE_OF = new Map(
  (Object.keys(WORDS) as TaskState[]).flatMap((state) => WORDS[state].map((word) => [word, state] as const)),
);

/** The state that freely typed words mean; null where they are unknown, a question, or could mean two. */
export function readStateWords(text: string): TaskState | null {
  if (text.includes("?")) return null;
  return STATE_OF.get(foldText(text)) ?? null;
}
