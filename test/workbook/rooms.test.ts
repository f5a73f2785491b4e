import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { preProcessFile } from "typescript";

/** The imports from folder to folder below a folder of the source, each with a file that has it. */
function foldersImported(root: string): Map<string, Map<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const edges = new Map<string, Map<string, string>>();
  for (const file of files) {
    const from = dirname(file);
    for (const { fileName } of preProcessFile(readFileSync(join(root, file), "utf8")).importedFiles) {
      const to = dirname(join(from, fileName));
      if (!fileName.startsWith(".") || to.startsWith("..") || to === from) continue;
      edges.set(from, (edges.get(from) ?? new Map<string, string>()).set(to, file));
    }
  }
  return edges;
}

/** The folders on the way from one folder back to it; null where there is no way. */
function circleFrom(start: string, edges: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] | null {
  const ways = [...(edges.get(start) ?? [])].map(([to, file]) => ({ to, way: [file] }));
  const seen = new Set<string>();
  for (const { to, way } of ways) {
    if (to === start) return way;
    if (seen.has(to)) continue;
    seen.add(to);
    for (const [next, file] of edges.get(to) ?? []) ways.push({ to: next, way: [...way, file] });
  }
  return null;
}

test("no two rooms of the workbook lean on each other, neighbours or one inside the other", () => {
  const edges = foldersImported("src/workbook");
  expect(edges.size).toBeGreaterThan(10);
  const circles = [...edges.keys()].flatMap((folder) => {
    const circle = circleFrom(folder, edges);
    return circle ? [`${folder}: ${circle.join(" → ")}`] : [];
  });
  expect(circles).toEqual([]);
});
