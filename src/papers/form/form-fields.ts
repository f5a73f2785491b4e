import { countDone } from "../../domain/report";
import { bareNumber } from "../../domain/plan-number";
import type { Language } from "../../i18n/language";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import type { Progress } from "../progress";
import type { ReportSection } from "../report/compose-report";
import { tellParts } from "../report/compose-report";
import type { AppendixKey } from "../report/appendices";
import { listAppendices } from "../report/appendices";
import { MOST_LINES } from "../tables";
import { PAPERS, factsOf, percentOf } from "../words";

/** What a named field of an office's own form is filled in with: words in their line, or paragraphs and tables in its place. */
export type FormField =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "blocks"; readonly blocks: readonly PaperBlock[] };

/** Fields by name, such as `tong_so`. */
export type FormFields = Readonly<Record<string, FormField>>;

const SECTION_FIELDS: Readonly<Record<ReportSection, string>> = {
  results: "ket_qua_chung",
  change: "so_voi_ky_truoc",
  units: "theo_don_vi",
  leads: "theo_dau_moi",
  overdue: "nhiem_vu_qua_han",
  difficulties: "kho_khan",
  proposals: "kien_nghi",
  round: "gui_bao_cao",
  soon: "nhiem_vu_sap_den_han",
};

const TABLE_FIELDS: Readonly<Partial<Record<AppendixKey, string>>> = {
  overdue: "bang_qua_han",
  units: "bang_don_vi",
  leads: "bang_dau_moi",
};

/** The fields of a report for an office's own form; what is not known is "…", what there is none of is said so. */
export function listFormFields(progress: Progress, language: Language): FormFields {
  const words = PAPERS[language];
  const { counts, total, all, due } = progress;
  const facts = factsOf(progress, words);
  const numbers = {
    tong_so: total,
    da_hoan_thanh: countDone(counts),
    den_han: due.of,
    den_han_da_xong: due.done,
    qua_han: counts.overdue,
    sap_den_han: counts["due-soon"],
    trong_han: counts["on-track"],
    chua_co_han: counts["no-deadline"],
    tam_dung: counts.paused,
    can_kiem_tra: counts["needs-checking"],
    khong_ap_dung: counts["not-applicable"],
  };
  const texts = {
    to_chuc: facts.organisation,
    so_ke_hoach: bareNumber(progress.settings.planNumber) || "…",
    ngay_ke_hoach: facts.planDay || "…",
    ten_ke_hoach: progress.settings.planTitle.trim() || "…",
    ngay_bao_cao: facts.date,
    ty_le_hoan_thanh: percentOf(all),
    ty_le_den_han: percentOf(due),
    nguoi_lap: progress.settings.preparedBy.trim() || "…",
  };
  const inLine = Object.entries({ ...texts, ...numbers }).map(
    ([name, text]) => [name, { kind: "words", text: String(text) }] as const,
  );
  return Object.fromEntries([...inLine, ...blockFields(progress, words)]);
}

/** An office's form has no appendices of ours: none is named, and what people wrote stands in it as long as it can be read. */
function blockFields(progress: Progress, words: PapersWords): (readonly [string, FormField])[] {
  const nothing: readonly PaperBlock[] = [{ kind: "paragraph", text: words.none }];
  const refer = (key: AppendixKey): string =>
    key === "difficulties" || key === "proposals" ? words.inTracker[key] : "";
  const parts = tellParts(progress, words, { refer, most: MOST_LINES });
  const sections = (Object.keys(SECTION_FIELDS) as ReportSection[]).map((key) => {
    const blocks = parts[key].length > 0 ? parts[key] : nothing;
    return [SECTION_FIELDS[key], { kind: "blocks", blocks }] as const;
  });
  const appendices = listAppendices(progress, words);
  const tables = Object.entries(TABLE_FIELDS).map(([key, name]) => {
    const found = appendices.find((appendix) => appendix.key === key);
    const blocks = found ? [{ kind: "table", table: found.table } as const] : nothing;
    return [name, { kind: "blocks", blocks }] as const;
  });
  return [...sections, ...tables];
}
