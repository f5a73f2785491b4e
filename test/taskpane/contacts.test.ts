import { makeTracker, makeUnit } from "../support/tracker-builder";
import {
  boxKey,
  listPeople,
  pasteContacts,
  readContacts,
  showContacts,
} from "../../src/taskpane/screens/Maintain/contact-list";

const tracker = makeTracker({
  units: [
    makeUnit("DV-01", "Hội LHPN quận Tây Hồ", { shortName: "Tây Hồ", email: "cu@x.vn" }),
    makeUnit("DV-02", "Hội LHPN huyện Đông Anh", { shortName: "Đông Anh" }),
  ],
  bodies: [
    { code: "DV-01", name: "Ban Tổ chức", shortName: "Ban TC", otherNames: "", contact: "", email: "" },
  ],
});
const people = listPeople(tracker);
const [tayHo, dongAnh, banToChuc] = people;
if (!tayHo || !dongAnh || !banToChuc) throw new Error("Somebody is missing");
const paste = (field: "contact" | "email", text: string): Record<string, string> => {
  const { texts } = pasteContacts(people, { key: tayHo.key, field }, text);
  return texts;
};

describe("contacts of units and bodies", () => {
  it("are told apart where a unit and a body share a code", () => {
    const typed = { [boxKey(banToChuc, "email")]: "to-chuc@x.vn" };
    const reading = readContacts(typed, people);
    if (!reading.ok) throw new Error("not read");
    const { units, bodies } = reading.value.edit(tracker);
    expect(units.map(({ email }) => email)).toEqual(["cu@x.vn", ""]);
    expect(bodies.map(({ email }) => email)).toEqual(["to-chuc@x.vn"]);
  });

  it("change only where something was typed; an emptied box empties its cell", () => {
    const reading = readContacts({ ...showContacts(people), [boxKey(tayHo, "email")]: "" }, people);
    if (!reading.ok) throw new Error("not read");
    expect(reading.value.edit(tracker)).toEqual({
      ...tracker,
      units: [{ ...tracker.units[0], email: "" }, tracker.units[1]],
    });
  });

  it("take no e-mail that is none", () => {
    expect(readContacts({ [boxKey(dongAnh, "email")]: "dong anh@" }, people)).toEqual({
      ok: false,
      problem: { [boxKey(dongAnh, "email")]: { code: "email-unread", at: "dong anh@" } },
    });
  });

  it("are pasted as a column from a box on", () => {
    expect(paste("email", "a@x.vn\r\n\r\nc@x.vn\r\n")).toEqual({
      [boxKey(tayHo, "email")]: "a@x.vn",
      [boxKey(banToChuc, "email")]: "c@x.vn",
    });
  });

  it("are pasted as two columns, whichever holds the e-mails; a telephone number keeps its zero", () => {
    expect(paste("contact", "chị Hoa 0912345678\ta@x.vn\nb@x.vn\tanh Minh")).toEqual({
      [boxKey(tayHo, "contact")]: "chị Hoa 0912345678",
      [boxKey(tayHo, "email")]: "a@x.vn",
      [boxKey(dongAnh, "contact")]: "anh Minh",
      [boxKey(dongAnh, "email")]: "b@x.vn",
    });
  });

  it("find their names in a pasted table, whatever its order, and tell names that nobody bears", () => {
    const table = [
      "STT\tĐơn vị\tLiên hệ\tEmail",
      "1\tđông anh\tanh Minh\tb@x.vn",
      "2\tHội LHPN quận Tây Hồ\t0912345678\t",
      "3\tBa Vì\t\tv@x.vn",
    ].join("\n");
    expect(pasteContacts(people, { key: banToChuc.key, field: "email" }, table)).toEqual({
      texts: {
        [boxKey(dongAnh, "contact")]: "anh Minh",
        [boxKey(dongAnh, "email")]: "b@x.vn",
        [boxKey(tayHo, "contact")]: "0912345678",
      },
      unmatched: ["Ba Vì"],
    });
  });
});
