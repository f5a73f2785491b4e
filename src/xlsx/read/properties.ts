import type { Properties } from "../../workbook/page/content";
import type { HucreProperties } from "../hucre";

/** Document properties; custom ones as texts, whatever their type in the file. */
export function readProperties(properties: HucreProperties): Properties {
  const { title, subject, creator, manager, company, lastModifiedBy, custom } = properties;
  const entries = Object.entries(custom ?? {}).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : String(value),
  ]);
  return {
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(creator !== undefined && { author: creator }),
    ...(manager !== undefined && { manager }),
    ...(company !== undefined && { company }),
    ...(lastModifiedBy !== undefined && { lastAuthor: lastModifiedBy }),
    custom: Object.fromEntries(entries) as Record<string, string>,
  };
}
