import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { WorkbookState } from "../store/workbook-state";
import { textOf } from "./parts";

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection; not part of the workbook as data. */
export class SettingCollection extends ClientCollection {
  readonly className = "SettingCollection";
  constructor(readonly book: WorkbookState) {
    super();
  }
  items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  add(key: unknown, value: unknown): Setting {
    this.book.settings.set(textOf("key", key), value);
    return new Setting(this.book, String(key));
  }
  getCount(): number {
    return this.book.settings.size;
  }
  getItem(key: unknown): Setting {
    const item = this.getItemOrNullObject(key);
    demand(item !== null, "ItemNotFound", `setting ${String(key)}`);
    return item;
  }
  getItemOrNullObject(key: unknown): Setting | null {
    return this.book.settings.has(textOf("key", key)) ? new Setting(this.book, String(key)) : null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export class Setting extends ClientObject {
  readonly className = "Setting";
  constructor(
    readonly book: WorkbookState,
    readonly setting: string,
  ) {
    super();
  }
  get key(): string {
    return this.setting;
  }
  get value(): unknown {
    return this.book.settings.get(this.setting);
  }
  set value(value: unknown) {
    this.book.settings.set(this.setting, value);
  }
  delete(): void {
    this.book.settings.delete(this.setting);
  }
}
