import { cellsOfReference } from "../../workbook/page/reference";
import { claimName, type Foreseen } from "../foreseen";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

/** Defines a name, or gives the one that is there another formula, in the way that Excel takes most surely. */
export function nameStep(change: ChangeOf<"setName">, foreseen: Foreseen): Step {
  const [first] = nameSteps(change, claimName(foreseen, change.name.name));
  return first;
}

/**
 * The ways to set a name, the surest first. Plain cells are given as such, so that no text has to be understood in the
 * language of the computer (office-js issues 2834, 2891); a formula is given as text first, and as the cells that it
 * stands for now where its text is refused.
 */
export function nameSteps(
  { name: defined }: ChangeOf<"setName">,
  stands: boolean,
): readonly [Step, ...Step[]] {
  const { name, formula } = defined;
  const plain = cellsOfReference(formula);
  const cells = plain ?? defined.cells;
  const asText = step(4, name + formula, ({ workbook: { names } }) => {
    if (stands) names.getItem(name).formula = formula;
    else names.add(name, formula);
  });
  if (cells === undefined) return [asText];
  const asCells = step(8, name + cells.sheet, (context) => {
    const { names } = context.workbook;
    if (stands) names.getItem(name).delete();
    names.add(name, rangeAt(sheetNamed(context, cells.sheet), cells.range));
  });
  return plain && !stands ? [asCells, asText] : [asText, asCells];
}

/** Takes a name out of the workbook. */
export function deleteNameStep({ name }: ChangeOf<"deleteName">): Step {
  return step(2, name, ({ workbook: { names } }) => names.getItem(name).delete());
}

/** Takes a custom document property out of the workbook. */
export function deletePropertyStep({ property }: ChangeOf<"deleteProperty">): Step {
  return step(2, property, ({ workbook: { properties } }) =>
    properties.custom.getItemOrNullObject(property).delete(),
  );
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
