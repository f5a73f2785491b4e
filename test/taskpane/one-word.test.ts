import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "src/i18n/vi";

/** Every Vietnamese word of the pane and the workbook, and of what is handed out beside them, file by file. */
const TEXTS = [
  ...readdirSync(FOLDER).map((name) => join(FOLDER, name)),
  "assets/guide/deploy.vi.html",
  "test/preview/page/bar.ts",
].map((path) => [path, readFileSync(path, "utf8").normalize("NFC")] as const);

/** The newer place of the tone, which official papers do not use. */
const NEWER = /(?<![\p{L}])(?:h|x|kh|t|th|l|d|ngo|s)?(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

it("sees the spelling that it looks for", () => {
  expect("Huỷ, xoá và khoá; uỷ ban, toà nhà".match(NEWER)).toEqual(["Huỷ", "xoá", "khoá", "uỷ", "toà"]);
  expect("Hủy, xóa, khóa, quý, kế hoạch, thỏa".match(NEWER)).toBeNull();
});

it.each(TEXTS)("writes hủy, xóa and khóa in the official spelling in %s", (_, text) => {
  expect(text.match(NEWER)).toBeNull();
});

it("has one word for giving up", () => {
  const said = TEXTS.flatMap(([, text]) => [...text.matchAll(/: "([^"]*)"/g)].map(([, words]) => words));
  expect(said.filter((words) => words === "Hủy").length).toBeGreaterThan(1);
  // “Bỏ qua” is said of the tour, which is passed over and not given up.
  for (const other of ["Thôi", "Thoát", "Hủy bỏ", "Đóng"])
    expect(said.includes(other) ? other : null).toBeNull();
});

it("holds e‑mail together, which narrow lines would part at a plain hyphen", () => {
  const said = ["vi", "en"].flatMap((language) =>
    ["maintain", "sharing-pane"].map((file) => readFileSync(`src/i18n/${language}/${file}.ts`, "utf8")),
  );
  expect(said.filter((text) => text.includes("e‑mail"))).toHaveLength(4);
  expect(said.flatMap((text) => text.match(/.*\be-mail.*/g) ?? [])).toEqual([]);
});

it("writes days as the decree does, with cells' own form only where a cell is spoken of", () => {
  const own = TEXTS.filter(([path]) => path.startsWith(FOLDER));
  const days = own.flatMap(([, text]) => [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}/g)]);
  const official = /^\d{2}\/(?:0[12]|[3-9]|1[0-2])\/\d{4}$/;
  const others = days.map(([day]) => day).filter((day) => !official.test(day));
  // “Gõ dạng …” of cells that show dd/mm/yyyy.
  expect([...new Set(others)].sort()).toEqual(["02/04/2021", "20/04/2021"]);
});
