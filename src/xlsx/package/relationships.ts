import { partText, type Parts } from "./parts";
import { elements } from "./elements";

/** A relationship of a part: its id, the last word of its type, and the path of the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The relationships of a part to others in the package; "" is the package itself. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const folder = folderOf(path);
  return elements(partText(parts, relationshipsPart(path)), "Relationship")
    .filter((element) => element["@TargetMode"] !== "External")
    .map((element) => ({
      id: element["@Id"] ?? "",
      type: (element["@Type"] ?? "").split("/").at(-1) ?? "",
      path: resolveTarget(folder, element["@Target"] ?? ""),
    }));
}

/** The part in which the relationships of a part stand. */
export function relationshipsPart(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The path to which a target leads from a folder of the package. */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The folder in which a part lies, with its last slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
