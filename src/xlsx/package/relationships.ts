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
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const xml = partText(parts, `${folder}_rels/${path.slice(slash)}.rels`);
  return elements(xml, "Relationship")
    .filter((element) => element["@TargetMode"] !== "External")
    .map((element) => ({
      id: element["@Id"] ?? "",
      type: (element["@Type"] ?? "").split("/").at(-1) ?? "",
      path: resolve(folder, element["@Target"] ?? ""),
    }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
