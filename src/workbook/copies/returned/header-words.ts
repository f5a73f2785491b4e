import { headerWords } from "../../schema/header-words";
import { SHARING } from "../../../i18n/sharing";
import { LABELS } from "../../../i18n/workbook";
import { TASK_LOOKS } from "../../schema/tables/looks";
import { TASK_COLUMNS, type TaskColumn } from "../../schema/tables/task-column";
import type { PROPOSAL_COLUMNS } from "../proposals-sheet";

const SYNONYMS = Object.fromEntries(TASK_COLUMNS.map((key) => [key, TASK_LOOKS[key].synonyms ?? []]));

/** Knows the column of the task table that a header of a copy speaks of. */
export const TASK_WORDS = headerWords<TaskColumn>([LABELS.vi.tasks, LABELS.en.tasks], SYNONYMS);

type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

/** Knows the column of the block of proposals that a header speaks of. */
export const PROPOSAL_WORDS = headerWords<ProposalColumn>([
  SHARING.vi.proposals.headers,
  SHARING.en.proposals.headers,
]);
