import { readdirSync } from "node:fs";
import path from "node:path";
import { ClientObject, membersOf } from "../rich-api/client-object";
import { knownMembers } from "../node/api-set-tags";
import { loadOfficeJs } from "../node/office-js";

/** Called by office.js, not by scripts. */
const INTERNAL = new Set(["_GetRangeForEventByReferenceId", "createAndOpenWorkbook"]);

type ProxyClass = abstract new (...parts: never[]) => ClientObject;

async function proxyClasses(): Promise<{ name: string; prototype: ClientObject }[]> {
  const folder = path.join(__dirname, "../proxies");
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(path.join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, ProxyClass] => isProxyClass(entry[1]))
    .map(([name, { prototype }]) => ({ name, prototype }));
}

function isProxyClass(value: unknown): value is ProxyClass {
  return typeof value === "function" && value.prototype instanceof ClientObject;
}

describe("what is simulated", () => {
  it("is named as in Office.js (its types, or its own prototypes), member by member", async () => {
    const known = knownMembers();
    const classes = loadOfficeJs().Excel as unknown as Readonly<Record<string, { prototype: object }>>;
    const strange = (await proxyClasses()).flatMap(({ name, prototype }) => {
      const members = [...membersOf(Object.create(prototype) as ClientObject).values()].map(
        (each) => each.name,
      );
      return members
        .filter(
          (member) =>
            member !== "items" && !INTERNAL.has(member) && !(member in (classes[name]?.prototype ?? {})),
        )
        .map((member) => `${name}.${member}`)
        .filter((member) => !known.has(member));
    });
    expect(strange.filter((member) => !/^(Looks|RuleLooks)\./.test(member))).toEqual([]);
  });

  it("is spread over classes that office.js has", async () => {
    const classes = loadOfficeJs().Excel as unknown as Readonly<Record<string, unknown>>;
    const strange = (await proxyClasses()).map(({ name }) => name).filter((name) => !(name in classes));
    expect(strange).toEqual(["Kept", "Looks"]);
  });

  // @types/office-js, the tags of these members as read by hand
  it.each([
    ["Range.values", "1.1"],
    ["Range.getMergedAreasOrNullObject", "1.13"],
    ["Worksheet.showGridlines", "1.8"],
    ["PageLayout.zoom", "1.9"],
    ["Table.resize", "1.13"],
    ["TableCollection.getItemOrNullObject", "1.4"],
  ])("knows that %s came with ExcelApi %s", (member, version) => {
    expect(knownMembers().get(member)).toEqual(["ExcelApi", version]);
  });
});
