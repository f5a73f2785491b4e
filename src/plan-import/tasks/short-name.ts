import { dropEndSpaced } from "../../domain/drop-end";
import type { Deadline } from "../../domain/deadline";
import { shortTitle } from "../short-title";

const EMPTY_LEAD =
  /^[\s:,]*(?:có trách nhiệm |chịu trách nhiệm |thực hiện việc |có nhiệm vụ |sẽ |cần |phải |là (?=đầu mối)|làm (?=đầu mối))?/;
const FEWEST_WORDS = 3;

/** The short name of a task: what is done, without who does it and by when (both have their own column). */
export function shortName(title: string, deedStart: number, deadline: Deadline): string {
  const deed = title.slice(deedStart).replace(EMPTY_LEAD, "");
  const timeless = withoutTime(deed, deadline.text);
  const enough = timeless.split(" ").length >= FEWEST_WORDS;
  return shortTitle(enough ? timeless : title);
}

function withoutTime(deed: string, time: string): string {
  if (time === "" || !deed.endsWith(time)) return deed;
  const bare = dropEndSpaced(deed.slice(0, -time.length), ",;:(");
  return dropEndSpaced(bare.replace(/(?:hoàn thành|xong|thời gian)$/i, ""), ",;:(").trim();
}
