import { knownMembers } from "../node/api-set-tags";
import { KNOWN_DIFFERENCES } from "../known-differences";

describe("known differences", () => {
  it("name members of the API", () => {
    const names = KNOWN_DIFFERENCES.flatMap(({ members }) => members);
    expect(names.filter((name) => !knownMembers().has(name))).toEqual([]);
  });

  it.each(KNOWN_DIFFERENCES)(
    "say what happens here, in Excel, and why: $members",
    ({ here, excel, reason }) => {
      for (const sentence of [here, excel, reason]) expect(sentence).toMatch(/^\S.*\.$/);
    },
  );
});
