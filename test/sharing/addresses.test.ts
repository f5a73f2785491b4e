import { readAddressCell } from "../../src/domain/addresses";

describe("the addresses of a cell", () => {
  test.each<[string, string, string[]]>([
    ["one", "a@x.vn", ["a@x.vn"]],
    [
      "several, however parted, each once",
      "a@x.vn; b@x.vn,c@x.vn d@x.vn\na@x.vn",
      [..."abcd"].map((one) => `${one}@x.vn`),
    ],
    ["with a name", 'Chị Lan <a@x.vn>; "Nguyễn, Bà B" <b@x.vn>', ["a@x.vn", "b@x.vn"]],
    ["with a name and no brackets", "Chị Lan a@x.vn", ["a@x.vn"]],
    ["as a link or with a label", "mailto:a@x.vn, E-mail: b@x.vn", ["a@x.vn", "b@x.vn"]],
    ["with a dot at the end", "a@x.vn.", ["a@x.vn"]],
    ["none", " – ", []],
  ])("%s", (_what, cell, addresses) => {
    expect(readAddressCell(cell)).toEqual({ addresses, unread: [] });
  });

  test.each<[string, string, string[], string[]]>([
    [
      "a header on a line of its own",
      "a@x.vn\nBcc: evil@x.vn, evil2@x.vn",
      ["a@x.vn"],
      ["Bcc: evil@x.vn, evil2@x.vn"],
    ],
    ["a header behind an address", "a@x.vn Bcc:evil@x.vn", ["a@x.vn"], ["Bcc:evil@x.vn"]],
    ["a field in a link", "mailto:a@x.vn?bcc=evil@x.vn", [], ["a@x.vn?bcc=evil@x.vn"]],
    ["an address with an accent or without an end", "lân@x.vn; a@x", [], ["lân@x.vn", "a@x"]],
    ["a word instead of an address", "chưa có; a@x.vn", ["a@x.vn"], ["chưa có"]],
    ["half of what somebody wrote", "Lan <a@x.vn> b@y", ["a@x.vn"], ["b@y"]],
  ])("%s is told and gets no mail", (_what, cell, addresses, unread) => {
    expect(readAddressCell(cell)).toEqual({ addresses, unread });
  });
});
