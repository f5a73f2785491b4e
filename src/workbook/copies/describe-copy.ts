import type { Day } from "../../domain/day";
import { findersOf } from "../../domain/listed-names";
import type { UnitFacts } from "../../domain/merge/returned-copy";
import { isSameName } from "../../domain/names";
import { makeReport } from "../../domain/report";
import type { SentCopy } from "../../domain/sent-copy";
import type { Body, Tracker, Unit } from "../../domain/tracker";
import type { Sheet, WorkbookContent } from "../page/content";
import { describeWithoutPages } from "../book/describe";
import type { Wording } from "../schema/wording";
import { BASE_MARK, describeBase } from "./base-sheet";
import { copyTaskSheet } from "./copy-tasks";
import { cutReferences, speaksOfMissing } from "./cut-references";
import { describeInstructions } from "./instructions";
import { describeProposals } from "./proposals-sheet";
import { markTexts } from "./sent-texts";
import { SHARING } from "../../i18n/sharing";

/**
 * A copy to be mailed: only its rows, with the holidays, settings and events that their flags need, and hidden what was
 * sent. It works without the add-in, in Excel 2016 and LibreOffice alike.
 */
export function describeCopy(
  tracker: Tracker,
  copy: SentCopy,
  wording: Wording,
  today: Day,
): WorkbookContent {
  const own = trackerOfCopy(tracker, copy);
  const whole = describeWithoutPages(own, wording, today);
  const report = makeReport(own, today);
  const names = wording.naming.sheets;
  const words = SHARING[wording.language];
  const find = (name: string): Sheet[] => whole.sheets.filter((sheet) => sheet.name === name);
  const support = [names.units, names.bodies, names.holidays, names.settings, names.calendar];
  const isCut = speaksOfMissing(whole, [names.tasks, ...support]);
  const facts = factsOf(tracker, copy);
  const sheets: Sheet[] = [
    describeInstructions(copy, own, report, wording, facts),
    ...find(names.tasks).map((sheet) => copyTaskSheet(sheet, copy, words.tasksHint, wording)),
    describeProposals(wording),
    ...support.flatMap(find).map((sheet): Sheet => ({
      // Nobody changes the holidays of a copy, so its calendar need not calculate: that is most of a file's size.
      ...cutReferences(sheet, sheet.name === names.calendar ? () => true : isCut),
      visibility: "hidden",
      // LibreOffice prints hidden sheets that are set up to be printed.
      page: null,
      protection: null,
    })),
  ];
  return {
    sheets: [
      ...sheets,
      describeBase(copy, tracker.settings.planNumber, wording, { texts: markTexts(sheets), facts }),
    ],
    names: whole.names.filter(({ formula }) => !isCut(formula)),
    properties: { custom: { [BASE_MARK]: copy.id } },
    activeSheet: words.sheets.instructions,
  };
}

/** What the list says of the recipient; a body has no congress. */
function factsOf({ units, bodies }: Tracker, { by, recipient }: SentCopy): UnitFacts {
  const isRecipient = ({ name }: { readonly name: string }): boolean => isSameName(name, recipient);
  const unit = units.find(isRecipient);
  const person = unit ?? bodies.find(isRecipient);
  return {
    event: by === "unit" ? (unit?.event ?? null) : null,
    contact: person?.contact ?? "",
    email: person?.email ?? "",
  };
}

/** A recipient sees no other's contact, and no log. */
function trackerOfCopy(tracker: Tracker, copy: SentCopy): Tracker {
  const finder = findersOf(tracker).unit;
  const units = new Set(copy.rows.map(({ unit }) => finder.find(unit)?.name));
  const withoutContact = <Person extends Unit | Body>(person: Person): Person => ({
    ...person,
    contact: "",
    email: "",
  });
  return {
    // A copy is read and filled in on other days than the master's: its flags speak of the day it is open on.
    settings: { ...tracker.settings, reportDate: null },
    units: tracker.units.filter(({ name }) => units.has(name)).map(withoutContact),
    bodies: tracker.bodies.map(withoutContact),
    tasks: copy.rows,
    holidays: tracker.holidays,
    log: [],
    snapshots: [],
    rounds: [],
  };
}
