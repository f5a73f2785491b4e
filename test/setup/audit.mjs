import { spawnSync } from "node:child_process";

// Known faults of what is installed, where the registry tells of them; some answer no such question, which is said.
const { stdout, stderr } = spawnSync(
  "npm",
  ["audit", "--json", "--fetch-retries=0", "--fetch-timeout=20000", ...process.argv.slice(2)],
  { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);

/** What npm answered, or why it did not. */
function readAnswer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: stderr.trim() };
  }
}

const { metadata, vulnerabilities, message = "no reason told" } = readAnswer();
if (metadata && vulnerabilities) {
  for (const [name, { severity, range }] of Object.entries(vulnerabilities))
    console.log(`${severity}: ${name} ${range}`);
  console.log(`${metadata.vulnerabilities.total} known faults`);
} else console.log(`Not audited: the registry does not answer this (${message}).`);
process.exit(metadata?.vulnerabilities?.total > 0 ? 1 : 0);
