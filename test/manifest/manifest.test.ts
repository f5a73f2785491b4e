import { execFileSync } from "node:child_process";
import { describeWith } from "../support/tools";
import { readPngSize } from "./pngSize";
import { ManifestFile } from "./readManifest";

const SCHEMA = "../shared/manifest-schema/OfficeAppManifestV1_1.xsd";
const BASE_URL = "https://localhost:3000/";
const manifest = new ManifestFile("manifest.xml");
const urls = [...manifest.values("DefaultValue"), ...manifest.values("Value")].filter((value) =>
  value.includes("://"),
);

function fileOf(url: string): string {
  return url.slice(BASE_URL.length);
}

/** Elements of the resources that carry text or an address, with all their values. */
function resources(name: string): { id: string; values: string[] }[] {
  return manifest.all(name).flatMap((group) =>
    [...group.children].map((element) => ({
      id: element.getAttribute("id") ?? "",
      values: [
        element.getAttribute("DefaultValue") ?? "",
        ...[...element.children].map((override) => override.getAttribute("Value") ?? ""),
      ],
    })),
  );
}

describeWith(["xmllint", "../shared"], "with Microsoft's schema of the add-in-only manifest", () => {
  it("agrees", () => {
    const check = (): unknown =>
      execFileSync("xmllint", ["--noout", "--schema", SCHEMA, "manifest.xml"], { stdio: "pipe" });
    expect(check).not.toThrow();
  });
});

it("asks for Excel with the floor of its API and leave to write", () => {
  expect(
    manifest.all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
  ).toEqual(["Workbook", "Workbook"]);
  expect(manifest.one("Set").getAttribute("Name")).toBe("ExcelApi");
  expect(manifest.one("Set").getAttribute("MinVersion")).toBe("1.9");
  expect(manifest.text("Permissions")).toBe("ReadWriteDocument");
});

it("leaves its version to the build, which takes it from package.json", () => {
  expect(manifest.text("Version")).toBe("0.0.0.0");
});

it("has an id that is a GUID", () => {
  expect(manifest.text("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

it("points every resid at a resource of the right kind, and uses every resource", () => {
  const ids = ["Images", "Urls", "ShortStrings", "LongStrings"]
    .flatMap((kind) => resources(kind))
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(manifest.values("resid"))].sort()).toEqual([...ids].sort());
  for (const image of manifest.all("Image").filter((element) => element.hasAttribute("size"))) {
    expect(resources("Images").map(({ id }) => id)).toContain(image.getAttribute("resid"));
  }
});

it("keeps ids at most 32 characters and unlike one another", () => {
  const ids = manifest.values("id");
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it("keeps texts within Office's lengths", () => {
  const longest = (values: string[]): number => Math.max(...values.map((value) => value.length));
  expect(longest(resources("ShortStrings").flatMap(({ values }) => values))).toBeLessThanOrEqual(125);
  expect(longest(resources("LongStrings").flatMap(({ values }) => values))).toBeLessThanOrEqual(250);
  expect(manifest.one("DisplayName").getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(125);
  const [description] = manifest.all("Description").filter((element) => element.hasAttribute("DefaultValue"));
  expect(description?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
  expect(longest(urls)).toBeLessThanOrEqual(2048);
});

it("names https addresses under the one base that the build replaces", () => {
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(BASE_URL))).toEqual([]);
});

it("opens the pane at each button's action, and the whole app at its base address", () => {
  const addresses = resources("Urls").map(({ values }) => fileOf(values[0] ?? ""));
  expect(addresses).toEqual(
    ["open", "build", "check", "snapshot", "print", "send"].map((name) => `taskpane.html?action=${name}`),
  );
  const actions = manifest.all("Action").map((action) => action.getAttribute("xsi:type"));
  expect(actions).toEqual(addresses.map(() => "ShowTaskpane"));
  const [base] = manifest.all("SourceLocation").filter((element) => element.hasAttribute("DefaultValue"));
  expect(fileOf(base?.getAttribute("DefaultValue") ?? "")).toBe("taskpane.html");
});

it("has icons of the very size they are named for", () => {
  const sizes = new Map(
    manifest
      .all("Image")
      .filter((element) => element.hasAttribute("size"))
      .map((element) => [element.getAttribute("resid") ?? "", Number(element.getAttribute("size"))]),
  );
  for (const { id, values } of resources("Images")) {
    const side = sizes.get(id);
    expect([16, 32, 80]).toContain(side);
    expect({ id, ...readPngSize(fileOf(values[0] ?? "")) }).toEqual({ id, width: side, height: side });
  }
  expect(readPngSize(fileOf(manifest.one("IconUrl").getAttribute("DefaultValue") ?? "")).width).toBe(32);
  expect(
    readPngSize(fileOf(manifest.one("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "")).width,
  ).toBe(64);
});

it("gives each icon holder the three sizes the ribbon asks for", () => {
  for (const icon of manifest.all("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  }
});

it("speaks Vietnamese whatever Office's language is, and Vietnamese alone in a Vietnamese Office", () => {
  const overrides = manifest.all("Override").map((override) => override.getAttribute("Locale"));
  expect(new Set(overrides)).toEqual(new Set(["vi-VN"]));
  for (const { values } of resources("LongStrings")) {
    const [everywhere = "", vietnamese = ""] = values;
    expect(everywhere.startsWith(vietnamese.slice(0, -1))).toBe(true);
  }
});
