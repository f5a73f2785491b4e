import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { builtInto } from "./built-in.mjs";

// Makes one folder and one .zip that an office's IT puts on a server: the site, the manifest, and what it may ask about.
const USAGE = "npm run release -- --base-url https://example.org/tien-do/ [--out release]";
/** The same bytes for the same sources: a .zip keeps the time of each file, and this is the first that it can tell. */
const NO_TIME = new Date(1980, 0, 1);

/** Ends with a sentence. */
function refuse(words) {
  console.error(words);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { "base-url": { type: "string" }, out: { type: "string", default: "release" } } });
    const address = URL.canParse(values["base-url"] ?? "") ? new URL(values["base-url"]) : null;
    if (address?.protocol !== "https:") refuse(`Say where it will be served from, an https address: ${USAGE}`);
    // It stands in XML, with names of files behind it.
    if (!/^https:\/\/[\w.:-]+(?:\/[\w.~%-]*)*$/.test(address.href) || /\.(?:html?|xml)$/i.test(address.pathname))
      refuse(`Say the folder that it will be served from, without a file, “?”, “#” or “&”: ${USAGE}`);
    return { baseUrl: address.href, out: values.out || "release" };
  } catch (error) {
    return refuse(`${error.message} (${USAGE})`);
  }
}

/** Runs a program of Node's to its end; what it wrote. */
function run(program, parts) {
  const { status, stdout, stderr } = spawnSync(program, parts, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) refuse(`${parts.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * What the bundle is made of, as CycloneDX; without the day and number of its making, which say nothing. npm's own
 * `--omit dev` leaves out what a tool needs as well, so that what is for tools alone is left out here.
 */
function billOfMaterials({ name }) {
  const { serialNumber: _number, ...bill } = JSON.parse(run("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"]));
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  const isTool = ({ properties }) => properties.some((property) => property.name === "cdx:npm:package:development");
  const tools = new Set(bill.components.filter(isTool).map((component) => component["bom-ref"]));
  const isInside = (ref) => !tools.has(ref);
  bill.components = bill.components.filter((component) => isInside(component["bom-ref"]));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => isInside(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isInside) }));
  for (const { name, version, "bom-ref": ref } of [...bill.components])
    for (const kept of builtInto(name, version)?.kept ?? []) addBuiltIn(bill, ref, kept);
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** What is in a package's own files stands in no lock: a part of that package. */
function addBuiltIn(bill, host, { name, version, licence }) {
  const part = version ? { name, version, purl: `pkg:npm/${name}@${version}` } : { name };
  const ref = `${host}|${name}`;
  bill.components.push({ "bom-ref": ref, type: "library", ...part, licenses: [{ license: { id: licence } }] });
  bill.dependencies.find((each) => each.ref === host)?.dependsOn.push(ref);
  bill.dependencies.push({ ref, dependsOn: [] });
}

/** What whoever unpacks the folder reads first. */
const readme = ({ version }, baseUrl) => `Tiến độ ${version}, ${baseUrl}

Bắt đầu / Start here
  guide/deploy.vi.html, guide/deploy.en.html   triển khai / deployment
  guide/use.vi.html, guide/use.en.html         sử dụng / how to use it

Ở đây có / What is here
  site/                      chép lên máy chủ web / to be copied to the web server
  manifest.xml               đưa tới người dùng / to be given to people
  CHANGELOG.md               có gì thay đổi / what has changed
  SHA256SUMS                 mã kiểm từng tệp / checksums of all files
  LICENSE, third-party-notices.txt, sbom.cdx.json
                             giấy phép, thành phần / licences, what is inside
`;

/** Paths of all files below a folder, in order. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}

/** Empties the folder of a release; what stands in its way is told before anything is built. */
function clear(folder, out) {
  try {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.zip`, { force: true });
    mkdirSync(join(folder, "site"), { recursive: true });
  } catch (error) {
    refuse(`Nothing can be written into ${out} (${error.code}). Say a folder that is there or can be made: ${USAGE}`);
  }
}

const { baseUrl, out } = readOptions();
const product = JSON.parse(readFileSync("package.json", "utf8"));
const title = `${product.name}-${product.version}`;
const folder = join(out, title);
clear(folder, out);

const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", `baseUrl=${baseUrl}`];
process.stderr.write(run(process.execPath, [...webpack, "--output-path", join(folder, "site")]));
renameSync(join(folder, "site/manifest.xml"), join(folder, "manifest.xml"));
// The pane shows these itself; whoever unpacks the folder finds them without looking for them.
copyFileSync(join(folder, "site/third-party-notices.txt"), join(folder, "third-party-notices.txt"));
cpSync(join(folder, "site/guide"), join(folder, "guide"), { recursive: true });
for (const file of ["LICENSE", "CHANGELOG.md"]) copyFileSync(file, join(folder, file));
writeFileSync(join(folder, "README.txt"), readme(product, baseUrl));
writeFileSync(join(folder, "sbom.cdx.json"), billOfMaterials(product));

const contents = filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]);
const sums = contents.map(([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`).join("");
writeFileSync(join(folder, "SHA256SUMS"), sums);
const entries = [...contents, ["SHA256SUMS", Buffer.from(sums)]].map(([file, bytes]) => [`${title}/${file}`, bytes]);
writeFileSync(`${folder}.zip`, zipSync(Object.fromEntries(entries), { mtime: NO_TIME }));
console.log(`${folder}.zip: ${entries.length} files for ${baseUrl}`);
