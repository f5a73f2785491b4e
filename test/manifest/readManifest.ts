import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** The XML of the manifest at a path, for queries by element name. */
export class ManifestFile {
  private readonly document: Document;

  constructor(path: string) {
    this.document = new JSDOM(readFileSync(path, "utf8"), { contentType: "text/xml" }).window.document;
  }

  /** All elements of a local name, whatever their namespace. */
  all(name: string): Element[] {
    return [...this.document.getElementsByTagName("*")].filter((element) => element.localName === name);
  }

  /** The text of the one element of that name. */
  text(name: string): string {
    return this.one(name).textContent.trim();
  }

  /** The one element of that name. */
  one(name: string): Element {
    const [element, second] = this.all(name);
    if (element === undefined || second !== undefined) throw new Error(`Not exactly one ${name}`);
    return element;
  }

  /** Every value of an attribute, in document order. */
  values(attribute: string): string[] {
    return [...this.document.getElementsByTagName("*")]
      .map((element) => element.getAttribute(attribute))
      .filter((value) => value !== null);
  }
}
