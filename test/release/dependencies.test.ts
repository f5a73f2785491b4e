import { readFileSync } from "node:fs";

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { dependencies = {}, devDependencies = {} } = read("package.json") as Package;
const { packages } = read("package-lock.json") as {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
};

/** The lines of the list: name, what it is for, licence, reason. */
const lines = readFileSync(".config/dependencies.md", "utf8")
  .split("\n")
  .filter((line) => /^\| (?!package |---)/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Licences under which anybody may use, change and hand on what is inside. */
const FREE = /^\(?(?:MIT|BSD(?:-[23]-Clause)?|ISC|Apache-2\.0|0BSD)\b/;

describe("dependencies", () => {
  it("are listed, each with its reason, and no other", () => {
    const listed = lines.map(([name]) => name);
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
    expect(lines.filter(([, , , reason = ""]) => reason.split(" ").length < 2)).toEqual([]);
  });

  it("are told to be inside where they are, under the licence that they come with", () => {
    const inside = lines.filter(([, use]) => use === "inside").map(([name]) => name);
    expect(inside.sort()).toEqual(Object.keys(dependencies).sort());
    const others = lines.filter(
      ([name = "", , licence]) => packages[`node_modules/${name}`]?.license !== licence,
    );
    // Its package names a file where others name a licence.
    expect(others.map(([name]) => name)).toEqual(["@microsoft/office-js"]);
  });

  it("are pinned to one version each", () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("bring nothing inside whose licence asks for more than its own words", () => {
    const inside = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter(([, { license = "" }]) => !FREE.test(license)).map(([path]) => path)).toEqual([]);
  });
});
