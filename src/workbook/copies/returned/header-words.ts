import { foldText } from "../../../domain/merge/fold";
import { SHARING } from "../../schema/sharing-words";
import { TASK_LOOKS } from "../../schema/tables/looks";
import type { TaskColumn } from "../../schema/tables/task-column";
import { TASK_COLUMNS } from "../../schema/tables/task-column";
import { LABELS } from "../../schema/wording";
import { PROPOSAL_COLUMNS } from "../proposals-sheet";

const COLUMN_OF = new Map<string, TaskColumn>();
for (const { tasks } of [LABELS.vi, LABELS.en]) {
  for (const [key, header] of Object.entries(tasks)) putOnce(foldText(header), key as TaskColumn);
}
const EXACT = new Map(COLUMN_OF);
for (const key of TASK_COLUMNS) TASK_LOOKS[key].synonyms?.forEach((word) => putOnce(word, key));

function putOnce(header: string, key: TaskColumn): void {
  if (!COLUMN_OF.has(header)) COLUMN_OF.set(header, key);
}

/** The column that a header speaks of, whatever its accents, case and line breaks; undefined where it is none of ours. */
export function columnOfHeader(header: string): TaskColumn | undefined {
  return COLUMN_OF.get(foldText(header));
}

/** The column whose header a copy was sent with; words that only mean the same are none. */
export function columnOfExactHeader(header: string): TaskColumn | undefined {
  return EXACT.get(foldText(header));
}

/** Headers shorter than this begin too many other words. */
const LEAST_LETTERS = 4;

/** The column whose header these words begin with: "Ghi chú của đơn vị"; of several the longest. */
export function columnLikeHeader(header: string): TaskColumn | undefined {
  const words = `${foldText(header)} `;
  const [best] = [...COLUMN_OF.keys()]
    .filter((known) => known.length >= LEAST_LETTERS && words.startsWith(`${known} `))
    .sort((one, other) => other.length - one.length);
  return best === undefined ? undefined : COLUMN_OF.get(best);
}

type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

const PROPOSAL_OF = new Map(
  [SHARING.vi, SHARING.en].flatMap(({ proposals }) =>
    PROPOSAL_COLUMNS.map((key): [string, ProposalColumn] => [foldText(proposals.headers[key]), key]),
  ),
);

/** The column of the block of proposals that a header speaks of. */
export function proposalOfHeader(header: string): ProposalColumn | undefined {
  return PROPOSAL_OF.get(foldText(header));
}
