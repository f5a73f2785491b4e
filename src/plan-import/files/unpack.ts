import { fail, succeed, type Result } from "../../domain/result";
import type { PlanFileProblem } from "./problem";

/** Largest sizes that are unpacked, in bytes: far above any plan, far below what stops a browser. */
const LARGEST_PART = 40 * 1024 * 1024;
const LARGEST_TOTAL = 80 * 1024 * 1024;
const MOST_PARTS = 5000;
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const UNNEEDED = /^word\/(?:media|embeddings|theme|fontTable|webSettings|settings)/;

/**
 * Unpacks the XML parts of a .docx. Declared sizes are judged before anything is inflated, and no part can
 * grow beyond what it declared.
 */
export async function unpackDocx(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<Record<string, Uint8Array>, PlanFileProblem>> {
  const { unzipSync } = await import("fflate");
  const refused: { code: PlanFileProblem["code"] | null } = { code: null };
  let total = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        const wanted = NEEDED.test(name) && !UNNEEDED.test(name);
        total += wanted ? originalSize : 0;
        if (
          parts > MOST_PARTS ||
          originalSize > LARGEST_PART * 10 ||
          total > LARGEST_TOTAL ||
          (wanted && originalSize > LARGEST_PART)
        )
          refused.code = "plan-zip-bomb";
        return wanted && refused.code === null;
      },
    });
    if (refused.code !== null) return fail({ code: refused.code, at: fileName });
    return files["word/document.xml"] ? succeed(files) : fail({ code: "plan-not-docx", at: fileName });
  } catch {
    return fail({ code: "plan-damaged", at: fileName });
  }
}
