import { ClientObject } from "../rich-api/client-object";
import type { Removal } from "../store/duplicates";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export class RemoveDuplicatesResult extends ClientObject {
  readonly className = "RemoveDuplicatesResult";
  constructor(private readonly removal: Removal) {
    super();
  }
  get removed(): number {
    return this.removal.removed;
  }
  get uniqueRemaining(): number {
    return this.removal.uniqueRemaining;
  }
}
