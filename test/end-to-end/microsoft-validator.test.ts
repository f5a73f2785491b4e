import { OFFICE_VERSIONS, faultsByMicrosoft, type OfficeVersion } from "../support/ooxml-validator";
import { isLongRun } from "../setup/long";
import { sampleOf } from "../setup/sample";
import { describeWith } from "../support/tools";
import { withPart } from "../support/xlsx-edit";
import { KINDS, writeKinds, type WrittenKind } from "./written-files";

const LIMIT = 240_000;
const BUILT: WrittenKind = "a tracker in Vietnamese";

/** The built tracker is held against every version, everything else against the oldest and, in long runs, the newest. */
function versionsFor(kind: WrittenKind): readonly OfficeVersion[] {
  if (kind === BUILT) return isLongRun ? OFFICE_VERSIONS : ENDS;
  return isLongRun ? ENDS : ["Office2016"];
}

const ENDS: readonly OfficeVersion[] = ["Office2016", "Microsoft365"];

describeWith("ooxml-validator", "a file of ours before Microsoft's own validator", () => {
  const kinds = sampleOf(KINDS, 3);
  let files: ReadonlyMap<WrittenKind, Uint8Array>;

  beforeAll(async () => {
    files = await writeKinds([...new Set([BUILT, ...kinds])]);
  }, LIMIT);

  const fileOf = (kind: WrittenKind): Uint8Array => {
    const file = files.get(kind);
    if (!file) throw new Error(`${kind} was not written`);
    return file;
  };

  it.each(kinds)(
    "has no fault: %s",
    async (kind) => {
      const lists = await Promise.all(
        versionsFor(kind).map((version) => faultsByMicrosoft(fileOf(kind), version)),
      );
      expect(lists.flat()).toEqual([]);
    },
    LIMIT,
  );

  it(
    "would have one with a font's colour before its size",
    async () => {
      const swapped = withPart(fileOf(BUILT), "xl/styles.xml", (xml) =>
        xml.replace(/(<sz [^>]*\/>)(<color [^>]*\/>)/, "$2$1"),
      );
      expect(await faultsByMicrosoft(swapped, "Microsoft365")).toEqual([
        expect.stringMatching(/^\/xl\/styles\.xml: .*unexpected child element.*:sz'/),
      ]);
    },
    LIMIT,
  );

  it("cannot be judged where it is no workbook at all", async () => {
    expect(await faultsByMicrosoft(new Uint8Array([1, 2, 3]), "Microsoft365")).toHaveLength(1);
  });
});
