import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { PaneStory } from "../preview/paneStory";
import { describeWith } from "../support/tools";
import { serveFolder, type Site } from "./static-server";

const VERSION = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
const out = mkdtempSync(join(tmpdir(), "tien-do-release-"));
const folder = join(out, `tien-do-${VERSION}`);
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

const release = (...options: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [".config/release.mjs", ...options], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

let files: string[] = [];

beforeAll(() => {
  const { status, said } = release("--base-url", "https://tracker.example/app", "--out", out);
  // Compared with what it said, so that a failing build tells why.
  expect({ status, said: status === 0 ? "" : said }).toEqual({ status: 0, said: "" });
  files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}, 240_000);

afterAll(() => rmSync(out, { recursive: true }));

describe("a release", () => {
  it("is a manifest for the address it is given and the site that it points at, without a word of localhost", () => {
    const manifest = read("manifest.xml");
    const address = "https://tracker.example/app/";
    const asked = [...manifest.matchAll(/Value="(https:[^"?]+)/g)].map((match) => match[1] ?? "");
    const missing = asked.filter((url) => !files.includes(url.replace(address, "site/")));
    // The address of the people is none of a file.
    expect(missing.filter((url) => url.startsWith(address))).toEqual([]);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${address}taskpane.html" />`);
    expect(manifest).toContain(`<Version>${VERSION}.0</Version>`);
    expect(manifest).not.toContain("baseUrl");
    expect(files.filter((name) => read(name).includes("localhost"))).toEqual([]);
    const pictures = files.filter((name) => /^site\/assets\/.*\.png$/.test(name));
    expect(pictures.filter((name) => !manifest.includes(name.replace("site/", "")))).toEqual([]);
  });

  it("names the licence of everything inside, in words and as a bill of materials", () => {
    const notices = read("third-party-notices.txt");
    for (const name of ["fflate", "hucre", "mammoth", "react", "underscore", "@xmldom/xmldom", "numfmt"])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.*(?:MIT|BSD).*\\)$`, "m"));
    // Built into the files of docx, jszip and pdf.js, as these themselves show; no module tells of them.
    for (const name of ["core-js", "openjpeg", "pako", "lie", "nanoid", "stream-browserify", "events"])
      expect(notices).toMatch(new RegExp(`^${name}(?: \\d+\\.\\d+\\.\\d+)? \\(.*(?:MIT|BSD).*\\)$`, "m"));
    expect(notices.split(/^-{72}$/m).filter((each) => each.length < 500)).toEqual([]);
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
    const bill = JSON.parse(read("sbom.cdx.json")) as { components: { name: string; version: string }[] };
    const listed = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
    const noticed = [...notices.matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(/gm)].map((match) => match[1]);
    expect(noticed.length).toBeGreaterThan(30);
    expect(noticed.filter((name) => !listed.has(name ?? ""))).toEqual([]);
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(["core-js", "openjpeg"]));
    expect(files).toEqual(
      expect.arrayContaining(["CHANGELOG.md", "LICENSE", "guide/deploy.en.html", "guide/deploy.vi.html"]),
    );
  });

  it("has the checksum of each file, and all of them in one .zip", () => {
    const sums = files
      .filter((file) => file !== "SHA256SUMS")
      .map(
        (file) =>
          `${createHash("sha256")
            .update(readFileSync(join(folder, file)))
            .digest("hex")}  ${file}`,
      );
    expect(read("SHA256SUMS").trim().split("\n")).toEqual(sums);
    const zip = unzipSync(readFileSync(`${folder}.zip`));
    expect(Object.keys(zip).sort()).toEqual(files.map((file) => `tien-do-${VERSION}/${file}`).sort());
  });

  it("has the guides with their pictures beside the site and within it, where the pane opens them", () => {
    for (const place of ["guide", "site/guide"])
      for (const page of ["deploy.vi.html", "deploy.en.html", "use.vi.html", "use.en.html"]) {
        const shown = [...read(`${place}/${page}`).matchAll(/<img src="([^"]+)"/g)];
        const missing = shown.filter(([, name]) => !files.includes(`${place}/${name ?? ""}`));
        expect({ page, missing }).toEqual({ page, missing: [] });
      }
    expect(files).toContain("site/third-party-notices.txt");
  });

  it("begins with a page that names each thing in it, and the address", () => {
    const words = read("README.txt");
    expect(words).toContain(`Tiến độ ${VERSION}, https://tracker.example/app`);
    const named = [...words.matchAll(/[\w./-]+\.(?:html|xml|md|txt|json)|SHA256SUMS|LICENSE/g)].map(
      ([name]) => name,
    );
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
    const tops = new Set(files.map((file) => file.replace(/\/.*/, "")));
    expect([...tops].filter((name) => name !== "README.txt" && !words.includes(name))).toEqual([]);
  });

  it("refuses an address that Office would not load from", () => {
    for (const options of [[], ["--base-url", "http://tracker.example/"], ["--base-url", "tracker.example"]])
      expect(release(...options, "--out", join(out, "none"))).toEqual({
        status: 2,
        said: expect.stringContaining("an https address"),
      });
    for (const rest of ["?version=1", "#/", "a&b/", "taskpane.html"])
      expect(release("--base-url", `https://tracker.example/${rest}`, "--out", join(out, "none"))).toEqual({
        status: 2,
        said: expect.stringContaining("the folder that it will be served from"),
      });
  });
});

it("refuses a file, or what cannot be made, as the folder to write into", () => {
  const file = join(out, "a-file");
  writeFileSync(file, "");
  mkdirSync(join(out, "taken", `tien-do-${VERSION}.zip`), { recursive: true });
  for (const place of [file, join(file, "below"), join(out, "taken")])
    expect(release("--base-url", "https://tracker.example/app", "--out", place)).toEqual({
      status: 2,
      said: expect.stringMatching(/^Nothing can be written into .+ Say a folder .+\n$/),
    });
});

describeWith(["chromium", "../shared"], "a release on a plain server, opened from another origin", () => {
  let site: Site;
  let story: PaneStory;
  beforeAll(async () => {
    site = await serveFolder(join(folder, "site"));
    story = await PaneStory.open("2021-03-28", 1000, null, { site: site.address });
  }, 300_000);
  afterAll(async () => {
    await story.close();
    site.close();
  });

  it("has its first day: plan 71 is pasted, built and counted as worked out by hand", async () => {
    const { pane } = story;
    await story.paste(readFileSync("../shared/plans/ke-hoach-71.txt", "utf8"));
    await pane.getByLabel("Ngày báo cáo").fill("28/3/2021");
    await story.press("Lập bảng theo dõi");
    await pane.getByText("Xong: 37 dòng nhiệm vụ, 2 đơn vị").first().waitFor();
    expect(await story.flags()).toEqual({
      "▲ Sắp đến hạn": 1,
      "● Trong hạn": 3,
      "○ Chưa có thời hạn": 33,
    });
  }, 300_000);

  it("asks nothing of anybody but its own server and Microsoft's office.js", () => {
    const preview = new URL(story.page.url()).origin;
    const asked = new Set(story.requests.map((url) => new URL(url).origin));
    expect([...asked].sort()).toEqual(
      [preview, new URL(site.address).origin, "https://appsforoffice.microsoft.com"].sort(),
    );
    expect(story.errors).toEqual([]);
  });

  it.each(["deploy.en", "deploy.vi", "use.en", "use.vi"])(
    "shows its guide %s on a telephone without a line that goes beyond it",
    async (guide) => {
      // The last that is asked of this story's page.
      const { page } = story;
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(new URL(`guide/${guide}.html`, site.address).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    60_000,
  );
});
