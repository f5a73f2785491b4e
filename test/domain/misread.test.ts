import { meantByMisread } from "../../src/domain/misread";

it.each([
  ["of Western Windows", "HoÃ\u00a0n thÃ\u00a0nh", "Hoàn thành"],
  ["of Western Windows", "Ban Tá»• chá»©c â€“ Kiá»ƒm tra", "Ban Tổ chức – Kiểm tra"],
  ["of Vietnamese Windows", "NgÆ°á»\u009di theo dĂµi", "Người theo dõi"],
  ["of no program but with the letters unseen", "Nhiá»\u0087m vá»¥", "Nhiệm vụ"],
])("UTF-8 read in the code page %s is what its bytes say: %s", (_page, shown, meant) => {
  expect(meantByMisread(shown)).toBe(meant);
});

it.each(["Hoàn thành", "ĐÃ HOÀN THÀNH", "Âm nhạc", "Ăn trưa", "Ô Chợ Dừa", "NV-001", "–", "Đ", ""])(
  "words that are as they should be are no others: %s",
  (text) => {
    expect(meantByMisread(text)).toBeNull();
  },
);
