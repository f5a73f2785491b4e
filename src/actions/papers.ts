import type { Day } from "../domain/day";
import { lastRoundStanding } from "../domain/rounds/standing";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { Language } from "../i18n/language";
import { letterDay } from "../i18n/letter-words";
import { officialDay } from "../i18n/format-day";
import { nameFinder } from "../domain/name-finder";
import { isFarFromPlan } from "../domain/plan-span";
import { isSameName } from "../domain/names";
import { withoutOpenTurnsIn } from "../domain/open-turn";
import type { CalendarDeadline } from "../papers/calendar/list-deadlines";
import { listCalendarNames, listDeadlines } from "../papers/calendar/list-deadlines";
import type { FormFields } from "../papers/form/form-fields";
import { listFormFields } from "../papers/form/form-fields";
import type { Letter } from "../papers/letter/compose-letters";
import { composeCoveringLetters } from "../papers/letter/compose-covering-letters";
import { composeLetters } from "../papers/letter/compose-letters";
import type { Paper } from "../papers/paper";
import type { Progress } from "../papers/progress";
import { gatherProgress } from "../papers/progress";
import { composeReport } from "../papers/report/compose-report";
import { PAPERS } from "../papers/words";
import type { Book } from "../workbook/book/reading/open-book";
import { letterFileNames } from "../workbook/copies/file-name";
import type { WorkbookContent } from "../workbook/page/content";
import { openMaster, type NotThere } from "./open";

/** What the papers of the week are made for. */
export interface PapersRequest {
  readonly today: Day;
  /** Takes the place of the workbook's own report date; null to keep that. */
  readonly reportDate?: Day | null;
  /** The workbook's own where none is given. */
  readonly language?: Language;
}

/** A letter and the name of its file. */
export interface PlannedLetter extends Letter {
  readonly fileName: string;
}

/** Why no paper can be made of a workbook. */
export type PapersProblem = NotThere | Problem<"is-a-copy" | "report-date-unreadable" | "report-date-far">;

/** The progress report of a workbook. */
export function planReport(content: WorkbookContent, request: PapersRequest): Result<Paper, PapersProblem> {
  return andThen(progressIn(content, request), ({ book, progress }) =>
    succeed(composeReport(progress, request.language ?? book.wording.language)),
  );
}

/** What letters are written for: whoever is late or has not answered, or the copies of the last round. */
export type LetterKind = "reminder" | "covering";

/** Why no letter can be written. */
export type LettersProblem = PapersProblem | Problem<"answer-day-past">;

/** The letters of a kind; reminders ask for an answer by a day, covering letters by that of their copies. */
export function planLetters(
  content: WorkbookContent,
  request: PapersRequest & { readonly kind: LetterKind; readonly answerBy: Day | null },
): Result<readonly PlannedLetter[], LettersProblem> {
  return andThen(
    progressIn(content, request),
    ({ book, progress }): Result<readonly PlannedLetter[], LettersProblem> => {
      const { kind, answerBy, language = book.wording.language } = request;
      if (answerBy !== null && answerBy < progress.day) {
        const [day, date] = [answerBy, progress.day].map((one) => letterDay(one, PAPERS[language]));
        return fail({ code: "answer-day-past", details: { day: day ?? "", date: date ?? "" } });
      }
      const letters =
        kind === "covering"
          ? composeCoveringLetters(book.tracker.sent ?? [], progress, language)
          : composeLetters(book.tracker, progress, { language, answerBy });
      const names = letterFileNames(letters.map(({ recipient }) => recipient));
      return succeed(letters.map((letter, index) => ({ ...letter, fileName: names[index] ?? "" })));
    },
  );
}

/** Why there is no calendar of somebody. */
export type CalendarProblem = Problem<"name-unknown" | "nothing-due">;

/** The deadlines of somebody's open work, for a calendar. */
export function planCalendar(
  content: WorkbookContent,
  { name, today, language }: PapersRequest & { readonly name: string },
): Result<readonly CalendarDeadline[], PapersProblem | CalendarProblem> {
  return andThen(
    openToTell(content),
    ({ tracker, wording }): Result<readonly CalendarDeadline[], CalendarProblem> => {
      const known = listCalendarNames(tracker).find((other) => isSameName(other, name));
      const whose = known ?? nameFinder([...tracker.units, ...tracker.bodies]).find(name)?.name;
      if (whose === undefined) return fail({ code: "name-unknown", at: name });
      const deadlines = listDeadlines(tracker, whose, { today, language: language ?? wording.language });
      return deadlines.length > 0 ? succeed(deadlines) : fail({ code: "nothing-due", at: name });
    },
  );
}

/** Everybody whose calendar can be made. */
export function planCalendarNames(content: WorkbookContent): Result<readonly string[], PapersProblem> {
  return andThen(openToTell(content), ({ tracker }) => succeed(listCalendarNames(tracker)));
}

/** An office's own form of the report, filled in by name. */
export function planForm(
  content: WorkbookContent,
  request: PapersRequest,
): Result<FormFields, PapersProblem> {
  return andThen(progressIn(content, request), ({ book, progress }) =>
    succeed(listFormFields(progress, request.language ?? book.wording.language)),
  );
}

/** A workbook whose words stand among ours: none of them turns what follows. */
function openToTell(content: WorkbookContent): ReturnType<typeof openMaster> {
  return andThen(openMaster(content), (book) =>
    succeed({ ...book, tracker: withoutOpenTurnsIn(book.tracker) }),
  );
}

interface Gathered {
  readonly book: Book;
  readonly progress: Progress;
}

function progressIn(
  content: WorkbookContent,
  { today, reportDate = null }: PapersRequest,
): Result<Gathered, PapersProblem> {
  return andThen(openToTell(content), (book): Result<Gathered, PapersProblem> => {
    const { tracker } = book;
    if (reportDate !== null && isFarFromPlan(tracker.tasks, reportDate))
      return fail({ code: "report-date-far", at: officialDay(reportDate) });
    const settings = reportDate === null ? tracker.settings : { ...tracker.settings, reportDate };
    const progress = gatherProgress(
      { ...tracker, settings },
      today,
      lastRoundStanding(tracker, settings.reportDate ?? today),
    );
    return progress === null ? fail({ code: "report-date-unreadable" }) : succeed({ book, progress });
  });
}
