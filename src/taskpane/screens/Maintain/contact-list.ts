import { personKey, setContacts, type Contact } from "../../../domain/edit/contacts";
import { tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import { readAddressCell } from "../../../domain/addresses";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { isHeaderLine } from "../../forms/name-columns";
import { unitFinder } from "./unit-finder";

/** A unit or body with where it is reached. */
export interface Person extends Contact {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** What can be filled in of each. */
export const CONTACT_FIELDS = ["contact", "email"] as const;

/** What is filled in of one. */
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The contacts as typed, by the field's key. */
export type ContactTexts = Readonly<Record<string, string>>;

/** Everybody of the lists, units first. */
export function listPeople({ units, bodies }: Pick<Tracker, "units" | "bodies">): Person[] {
  const person =
    (list: "units" | "bodies") =>
    (one: Omit<Person, "key"> & { readonly code: string }): Person => {
      const { name, shortName, contact, email } = one;
      return { key: personKey(list, one), name, shortName, contact, email };
    };
  return [...units.map(person("units")), ...bodies.map(person("bodies"))].filter(
    ({ name }) => name.trim() !== "",
  );
}

/** The key of a box. */
export function boxKey({ key }: Pick<Person, "key">, field: ContactField): string {
  return `${key} ${field}`;
}

/** The contacts as they are in the workbook. */
export function showContacts(people: readonly Person[]): ContactTexts {
  return Object.fromEntries(
    people.flatMap((person) =>
      CONTACT_FIELDS.map((field) => [boxKey(person, field), person[field]] as const),
    ),
  );
}

/** What the list asks for: what was typed, of those only; an e-mail that is no address is told. */
export function readContacts(typed: Partial<ContactTexts>, people: readonly Person[]): FormReading {
  const changed = people.flatMap((person) =>
    CONTACT_FIELDS.flatMap((field) => {
      const text = typed[boxKey(person, field)]?.trim();
      return text === undefined || text === person[field] ? [] : [{ person, field, text }];
    }),
  );
  const errors = collectErrors(
    Object.fromEntries(
      changed.map(({ person, field, text }) => {
        const unread = field === "email" ? readAddressCell(text).unread : [];
        return [
          boxKey(person, field),
          unread.length === 0 ? null : { code: "email-unread", at: unread.join("; ") },
        ];
      }),
    ),
  );
  if (errors !== null) return fail(errors);
  const contacts = new Map<string, Partial<Contact>>();
  for (const { person, field, text } of changed)
    contacts.set(person.key, { ...contacts.get(person.key), [field]: text });
  return succeed({ edit: setContacts(contacts) });
}

/** Contacts filled in from a paste, and the lines whose name nobody bears. */
export interface PastedContacts {
  readonly texts: ContactTexts;
  readonly unmatched: readonly string[];
}

/** What numbers a line. */
const NUMBER = /^\d{1,3}[.)]?$/;

/**
 * Fills a pasted table in: by its names where it has any, else in order from a box on. A single column goes where it was
 * pasted; of several, cells with “@” are e-mails.
 */
export function pasteContacts(
  people: readonly Person[],
  from: { readonly key: string; readonly field: ContactField },
  pasted: string,
): PastedContacts {
  const rows = pasted
    .replace(/\r/g, "")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t").map(tidyName))
    .filter((cells) => !isHeaderLine(cells));
  const find = unitFinder(people);
  const named = rows.map((cells) => ({ cells, person: find(cells) }));
  const isNamed = named.some(({ person }) => person !== null);
  const start = people.findIndex(({ key }) => key === from.key);
  const filled = named.flatMap(({ cells, person }, index) => {
    const whose = isNamed ? person : people[start + index];
    return whose
      ? Object.entries(contactIn(cells, whose, from.field, isNamed)).map(
          ([field, text]) => [boxKey(whose, field as ContactField), text] as const,
        )
      : [];
  });
  const lost = isNamed
    ? named.filter(({ cells, person }) => person === null && cells.some((cell) => cell !== ""))
    : [];
  return {
    texts: Object.fromEntries(filled),
    unmatched: lost.map(({ cells }) => cells.find((cell) => /\p{L}/u.test(cell)) ?? ""),
  };
}

/** What a line says; an empty cell says nothing. */
function contactIn(
  cells: readonly string[],
  whose: Person,
  field: ContactField,
  isNamed: boolean,
): Partial<Contact> {
  if (!isNamed && cells.length === 1) return cells[0] === "" ? {} : { [field]: cells[0] };
  const rest = isNamed
    ? cells.filter((cell) => !NUMBER.test(cell) && unitFinder([whose])([cell]) === null)
    : cells;
  const [email, contact] = [true, false].map((isEmail) =>
    rest.filter((cell) => cell !== "" && cell.includes("@") === isEmail).join(isEmail ? "; " : ", "),
  );
  return { ...(contact ? { contact } : {}), ...(email ? { email } : {}) };
}
