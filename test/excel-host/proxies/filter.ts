import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { numberOf } from "./parts";
import type { FilterCriteria, TableState, WorkbookState } from "../store/workbook-state";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter: kept as criteria; rows are not hidden (known difference). */
export class Filter extends ClientObject {
  readonly className = "Filter";
  constructor(
    readonly book: WorkbookState,
    readonly table: TableState,
    readonly columnId: number,
  ) {
    super();
  }
  get criteria(): FilterCriteria | null {
    return this.table.filters.get(this.columnId) ?? null;
  }
  apply(criteria: unknown): void {
    demand(
      typeof criteria === "object" && criteria !== null && "filterOn" in criteria,
      "InvalidArgument",
      "criteria",
    );
    this.table.filters.set(this.columnId, criteria as FilterCriteria);
    this.book.revision += 1;
  }
  applyValuesFilter(values: unknown): void {
    const isValue = (value: unknown): boolean => typeof value === "string" || typeof value === "object";
    demand(Array.isArray(values) && values.every(isValue), "InvalidArgument", "values");
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  applyTopItemsFilter(count: unknown): void {
    this.apply({ filterOn: "TopItems", criterion1: String(numberOf("count", count)) });
  }
  applyTopPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "TopPercent", criterion1: String(numberOf("percent", percent)) });
  }
  applyBottomItemsFilter(count: unknown): void {
    this.apply({ filterOn: "BottomItems", criterion1: String(numberOf("count", count)) });
  }
  applyBottomPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "BottomPercent", criterion1: String(numberOf("percent", percent)) });
  }
  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  clear(): void {
    this.table.filters.delete(this.columnId);
    this.book.revision += 1;
  }
}
