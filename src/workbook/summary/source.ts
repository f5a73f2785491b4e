import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { Wording } from "../schema/wording";
import type { Expression } from "./expression";
import type { PageCells } from "./page-cells";
import type { Tables } from "./tables";

/** What the page is made from. */
export interface Source {
  readonly tracker: Tracker;
  readonly report: Report;
  readonly wording: Wording;
  readonly tables: Tables;
  readonly page: PageCells;
}

/** Puts a figure under a label into a hidden cell. */
export type Put = (label: string, expression: Expression) => Expression;
