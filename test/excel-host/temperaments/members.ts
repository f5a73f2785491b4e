import type { Access, Use } from "../rich-api/door";
import { HostError, type HostErrorCode } from "../rich-api/host-error";
import type { Temper } from "./temperament";

/** Members by `Class.member`. */
export type MemberSet = ReadonlySet<string>;

/** Whether a use is of one of these members. */
export function isUseOf({ target, member }: Access, members: MemberSet): boolean {
  return members.has(`${target.className}.${member}`);
}

/** Refuses members with a code, in the uses that are named. */
export function refusing(
  code: HostErrorCode,
  members: readonly string[],
  uses: readonly Use[] = ["load", "visit", "set", "call"],
): Temper {
  const refused = new Set(members);
  return {
    meet: (access) => {
      if (uses.includes(access.use) && isUseOf(access, refused))
        throw new HostError(code, `${access.target.className}.${access.member}`);
    },
  };
}
