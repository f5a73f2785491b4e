/** Two names with what Excel's formulas and what people take them for. */
export interface NamePair {
  readonly one: string;
  readonly other: string;
  /** One cell to =, MATCH and COUNTIFS. */
  readonly excel: boolean;
  /** One name to people. */
  readonly people: boolean;
  readonly why: string;
}

const pair = (one: string, other: string, excel: boolean, people: boolean, why: string): NamePair => ({
  ...{ one, other, excel, people, why },
});

/** Worked out by hand; Excel's side is checked in LibreOffice. */
export const NAME_PAIRS: readonly NamePair[] = [
  pair("Ban Tổ chức", "Ban Tổ chức", true, true, "the same letters"),
  pair("Ban Tổ chức", "BAN TỔ CHỨC", true, true, "capitals"),
  pair("Đảng ủy Đông Anh", "đảng ủy đông anh", true, true, "capitals of Đ"),
  pair("Ủy ban xã A", "Uỷ ban xã A", false, true, "the tone of uy"),
  pair("UỶ BAN XÃ A", "ủy ban xã a", false, true, "the tone of uy, in capitals"),
  pair("Hội Hòa An", "Hội Hoà An", false, true, "the tone of oa"),
  pair("Xã Hòa An", "xã HOÀ AN", false, true, "the tone of oa, in capitals"),
  pair("Ban Khỏe", "Ban Khoẻ", false, true, "the tone of oe"),
  pair("Xã Quý Lộc", "Xã Qúy Lộc", false, true, "the u of qu takes no tone"),
  pair("Hội Toàn Thắng", "Hội Tòan Thắng", false, true, "a closed syllable's tone, mistyped"),
  pair("Phường Huỳnh Cúc", "Phường Hùynh Cúc", false, true, "uy in a closed syllable, mistyped"),
  pair("Báo Phụ nữ", "Báo Phụ nữ".normalize("NFD"), false, true, "NFC and NFD"),
  pair("Uỷ ban".normalize("NFD"), "Ủy ban", false, true, "NFD and another tone place"),
  pair("Ban Tổ chức - Kiểm tra", "Ban Tổ chức – Kiểm tra", false, true, "the dash that Word puts"),
  pair("Ban Tổ chức - Kiểm tra", "Ban Tổ chức — Kiểm tra", false, true, "a long dash"),
  pair("Ban Tổ chức - Kiểm tra", "Ban Tổ chức‑Kiểm tra", false, true, "a no-break hyphen without spaces"),
  pair("Hội LHPN quận", "Hội\u00A0LHPN quận", false, true, "a no-break space"),
  pair("Hội LHPN quận", "Hội  LHPN quận", false, true, "a doubled space"),
  pair("Hội LHPN quận", "Hội LHPN quận ", false, true, "a space at the end"),
  pair("Hội LHPN quận", " Hội LHPN quận", false, true, "a space in front"),
  pair("Hội LHPN quận", "Hội\u202FLHPN quận", false, true, "a narrow space"),
  pair("Đoàn xã", "Ðoàn xã", false, true, "the Icelandic Ð of old fonts"),
  pair("Báo ‘Thủ đô’", "Báo 'Thủ đô'", false, true, "curly quotes"),
  pair("Tây Hồ", "Tay Ho", false, false, "no accents"),
  pair("Tây Hồ", "Tây Hộ", false, false, "another tone"),
  pair("Hoa Lạc", "Hòa Lạc", false, false, "a tone more"),
  pair("Chi bộ 1", "Chi bộ 2", false, false, "another number"),
  pair("Ban Tổ chức", "Ban Tổ chức - Kiểm tra", false, false, "a longer name"),
  pair("Xã Quý Lộc", "Xã Quí Lộc", false, false, "i and y are two spellings of names"),
  pair("Phòng Y tế, Văn hóa", "Phòng Y tế Văn hóa", false, false, "a comma"),
  pair("A*", "Ab", false, false, "a star is a star"),
  pair("~x", "x", false, false, "a tilde is a tilde"),
];
