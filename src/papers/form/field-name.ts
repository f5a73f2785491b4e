/** The name of a field however it was typed: "Tổng số" and "tong_so" are one. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, "_");
}
