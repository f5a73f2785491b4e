import type { ExcelHost } from "../host";

/** The parts of the `Office` namespace that exist without a page: readiness, requirement sets, languages, settings. */
export function officeNamespace(namespace: typeof Office, host: ExcelHost): typeof Office {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const context = {
    requirements: { isSetSupported: (set: string, version?: string) => host.isSetSupported(set, version) },
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    host: info.host,
    platform: info.platform,
    document: { url: "Book1.xlsx", settings: settingsOf(host) },
  };
  const onReady = (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  const members = { context: { value: context }, onReady: { value: onReady } };
  return Object.create(namespace, members) as typeof Office;
}

/** https://learn.microsoft.com/javascript/api/office/office.settings; saving is immediate. */
function settingsOf({ book }: ExcelHost): Record<string, unknown> {
  return {
    get: (name: string) => book.settings.get(name) ?? null,
    set: (name: string, value: unknown) => void book.settings.set(name, value),
    remove: (name: string) => void book.settings.delete(name),
    saveAsync: (callback?: (result: { status: string }) => void) => callback?.({ status: "succeeded" }),
  };
}
