import { partsOf } from "../../../../src/domain/day";
import { dayOfSerial } from "../../../../src/workbook/schema/serial";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|(d+|m+|y+)|([^"\\])/gi;

/** A number as its Excel number format shows it: dates, percentages, sections and literals (what trackers use, no more). */
export function formatNumber(value: number, format: string): string {
  const sections = splitSections(format);
  const [positive = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return formatSection(0, zero);
  if (value < 0 && negative !== undefined) return formatSection(-value, negative);
  return formatSection(value, positive);
}

/** A text as its number format shows it: the fourth section, where there is one, dresses it. */
export function formatText(text: string, format: string): string {
  const dress = splitSections(format)[3];
  return dress === undefined ? text : dress.replaceAll('"', "").replaceAll("@", text);
}

function splitSections(format: string): string[] {
  return [...format.matchAll(/(?:"[^"]*"|\\.|[^;"\\])*(?:;|$)/g)]
    .map(([section]) => section.replace(/;$/, ""))
    .slice(0, Math.max(1, format.split(";").length));
}

function formatSection(value: number, section: string): string {
  if (section === "General" || section === "@") return formatGeneral(value);
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dmy]/i.test(bare)) return formatDate(value, section);
  return formatDigits(value, section, bare);
}

function formatGeneral(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}

function formatDate(serial: number, section: string): string {
  const { year, month, dayOfMonth } = partsOf(dayOfSerial(serial));
  return section.replaceAll(TOKEN, (_, quoted?: string, escaped?: string, token?: string, plain?: string) => {
    if (token === undefined) return quoted ?? escaped ?? plain ?? "";
    const letter = token[0]?.toLowerCase();
    if (letter === "y") return String(year).slice(token.length > 2 ? 0 : 2);
    if (letter === "d") return String(dayOfMonth).padStart(token.length, "0");
    if (token.length > 2) return (MONTHS[month - 1] ?? "").slice(0, token.length === 3 ? 3 : undefined);
    return String(month).padStart(token.length, "0");
  });
}

function formatDigits(value: number, section: string, bare: string): string {
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  const scaled = bare.includes("%") ? value * 100 : value;
  const rounded = scaled.toFixed(decimals);
  const digits = bare.includes(",") ? rounded.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : rounded;
  let placed = false;
  return section.replaceAll(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|([0#?.,]+)|(.)/g,
    (_, quoted, escaped, slot, plain) => {
      if (slot === undefined) return quoted ?? escaped ?? plain ?? "";
      if (placed) return "";
      placed = true;
      return digits;
    },
  );
}
