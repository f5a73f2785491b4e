import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WEBPACK = ["node_modules/webpack/bin/webpack.js", "--mode", "production"];
const folder = mkdtempSync(join(tmpdir(), "tien-do-build-"));

afterAll(() => rmSync(folder, { recursive: true }));

it("builds bundle and manifest for the address it is given, without a word of localhost", () => {
  const options = ["--env", "baseUrl=https://tracker.example/app", "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...WEBPACK, ...options], {
    encoding: "utf8",
  });
  // Compared with what webpack said, so that a failing build tells why.
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  expect(files).toEqual(expect.arrayContaining(["manifest.xml", "taskpane.html", "engine-check.js"]));
  expect(files.filter((name) => readFileSync(join(folder, name)).includes("localhost"))).toEqual([]);
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://tracker.example/app/taskpane.html" />');
  const pictures = files.filter((name) => name.endsWith(".png"));
  expect(pictures.filter((name) => !manifest.includes(name))).toEqual([]);
  const notices = readFileSync(join(folder, "third-party-notices.txt"), "utf8");
  for (const name of ["fflate", "hucre", "mammoth", "react", "underscore", "@xmldom/xmldom", "numfmt"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.*(?:MIT|BSD).*\\)$`, "m"));
  }
  expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
}, 240_000);

it("refuses an address that Office would not load from", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...WEBPACK, "--env", "baseUrl=http://tracker.example/"],
    {
      encoding: "utf8",
    },
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain("https only");
}, 120_000);
