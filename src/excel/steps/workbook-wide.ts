import { claimName, type Foreseen } from "../foreseen";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

/** Defines a name, or gives the one that is there another formula. */
export function nameStep(change: ChangeOf<"setName">, foreseen: Foreseen): Step {
  const { name, formula } = change.name;
  const stands = claimName(foreseen, name);
  return step(4, name + formula, (context) => {
    const { names } = context.workbook;
    if (stands) names.getItem(name).formula = formula;
    else names.add(name, formula);
  });
}

/** Sets a document property; a custom one is added or replaced. */
export function propertyStep(change: ChangeOf<"setProperty">): Step {
  const { property, value, custom } = change;
  return step(2, property + value, (context) => {
    const { properties } = context.workbook;
    if (custom) properties.custom.add(property, value);
    else if (property === "title") properties.title = value;
    else if (property === "subject") properties.subject = value;
    else if (property === "author") properties.author = value;
    else if (property === "manager") properties.manager = value;
    else if (property === "company") properties.company = value;
    else throw new RangeError(`No built-in document property ${property}`);
  });
}
