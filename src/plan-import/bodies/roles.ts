import type { Rule } from "../text/rules";
import { says } from "../text/says";
import { readBehindDeed } from "./behind-deed";
import { bodiesBetween, nameOf, passageOf, type Passage } from "./body-list";
import { readCharge, readCharging } from "./charge";
import type { KnownNames } from "./known-names";
import { readBody } from "./read-body";
import { readLaterSubject, readTopicSubject } from "./later-subject";
import { readSubject, type Doer } from "./subject";
import { BEHIND_SUPPORT, cutSupportOf, HELPERS, readHelpers } from "./support";

/** Who does a task, as its sentence says. */
export interface Roles extends Doer {
  /** Bodies the sentence sets up ("thành lập Tổ công tác …"). */
  readonly founded: readonly string[];
  /** The supporter behind whom more of the list may stand that was not read, or words that were read as none. */
  readonly cutSupport: string | null;
}

const SETS_UP = says`thành lập`;
const ANYWHERE: Rule = (_, index) => index;

/** Reads lead, support and doers out of a task's sentence. */
export function readRoles(sentence: string, known?: KnownNames): Roles {
  const passage = passageOf(sentence, known);
  const doer = readDoer(passage);
  const helping = bodiesBetween(passage, 1, BEHIND_SUPPORT, ANYWHERE, HELPERS);
  const support = [...(doer?.support ?? []), ...helping.names, ...readHelpers(passage)];
  return {
    lead: doer?.lead ?? null,
    units: doer?.units ?? [],
    support: support.filter((name, index) => name !== doer?.lead && support.indexOf(name) === index),
    founded: readFounded(passage),
    isJoint: doer?.isJoint ?? false,
    isUnsettled: doer?.isUnsettled ?? false,
    cutSupport: cutSupportOf(passage, helping),
    deedStart: doer?.deedStart ?? 0,
  };
}

function readDoer(passage: Passage): Doer | null {
  return (
    readTopicSubject(passage) ??
    readCharging(passage, readSubject(passage, 0)) ??
    readCharging(passage, readLaterSubject(passage)) ??
    readCharge(passage) ??
    readBehindDeed(passage)
  );
}

function readFounded(passage: Passage): string[] {
  const { tokens, known } = passage;
  return tokens.flatMap((_, index) => {
    const end = SETS_UP(tokens, index);
    const body = end === null ? null : readBody(tokens, end, known);
    return body && !body.plural ? [nameOf(passage, body)] : [];
  });
}
