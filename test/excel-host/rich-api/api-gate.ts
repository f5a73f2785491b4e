import { HostError } from "./host-error";

/** Requirement set and version that brought a member, such as `["ExcelApi", "1.9"]`. */
export type ApiSet = readonly [set: string, version: string];

/** Where each `Class.member` came from; null where it is unknown. */
export type ApiSetTable = (className: string, member: string) => ApiSet | null;

/** The requirement sets a host poses with, such as `{ ExcelApi: "1.9" }`. */
export type PosedSets = Readonly<Record<string, string>>;

/** Whether posed sets include a set at a version. */
export function isSetPosed(posed: PosedSets, set: string, version = "1.1"): boolean {
  const name = Object.keys(posed).find((key) => key.toLowerCase() === set.toLowerCase());
  return name !== undefined && compareVersions(posed[name] ?? "0", version) >= 0;
}

/** Refuses members newer than the posed sets, as an older Excel does. */
export class ApiGate {
  private readonly known = new Map<string, ApiSet | null>();

  constructor(
    private readonly posed: PosedSets,
    private readonly table: ApiSetTable | null,
  ) {}

  /** Whether the posed sets have a member. */
  knows(className: string, member: string): boolean {
    return this.missing(className, member) === null;
  }

  /** Throws ApiNotFound where the member came with a set that is not posed. */
  check(className: string, member: string): void {
    const set = this.missing(className, member);
    if (set !== null) throw new HostError("ApiNotFound", `${className}.${member} needs ${set[0]} ${set[1]}`);
  }

  private missing(className: string, member: string): ApiSet | null {
    const name = `${className}.${member}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const set = this.table?.(className, member) ?? null;
    const missing = set === null || isSetPosed(this.posed, set[0], set[1]) ? null : set;
    this.known.set(name, missing);
    return missing;
  }
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
