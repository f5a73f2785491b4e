import type { Properties } from "../../workbook/page/content";
import type { HucreProperties } from "../hucre";

/** Document properties as the library takes them: only what the content names, so nothing about whoever saves. */
export function toProperties(properties: Properties): HucreProperties {
  const { title, subject, author, manager, company, custom } = properties;
  return {
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(author !== undefined && { creator: author }),
    ...(manager !== undefined && { manager }),
    ...(company !== undefined && { company }),
    custom: { ...custom },
  };
}
