import { ExcelHost, type ExcelHostOptions } from "./host";
import { apiSetOf } from "./node/api-set-tags";
import { loadOfficeJs, type ExecutorAnswer } from "./node/office-js";
import { officeNamespace } from "./node/office-namespace";

export { ExcelHost, type ExcelHostOptions } from "./host";
export { InexpressibleContent } from "./content/inexpressible";

/** A simulated Excel for Node, with the namespaces that unmodified office.js gives an add-in. */
export interface NodeExcelHost extends ExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Makes `Excel`, `Office` and `OfficeExtension` globals, for product code; call what it returns to take them away. */
  install(): () => void;
}

/**
 * Opens a simulated Excel. Members above the posed sets are refused (ExcelApi 1.9 unless told otherwise).
 * Hosts of one process share one office.js: requests go to the host whose `Excel.run` was called, but events of
 * collections reach the handlers of all.
 */
export function createExcelHost(options: ExcelHostOptions): NodeExcelHost {
  const officeJs = loadOfficeJs();
  const host = new ExcelHost({ apiSets: apiSetOf, ...options });
  const executor = {
    executeAsync: (_customData: unknown, flags: number, message: { readonly Body: unknown }) =>
      execute(host, flags, message.Body),
  };
  const connect = (): void => officeJs.connect(executor, (set, version) => host.isSetSupported(set, version));
  host.listening.send = (entries) => officeJs.tell(entries);
  connect();
  const run = (...batch: Parameters<typeof Excel.run>): unknown => {
    connect();
    return officeJs.Excel.run(...batch);
  };
  const ExcelOfHost = new Proxy(officeJs.Excel, {
    get: (namespace, member, receiver) => (member === "run" ? run : Reflect.get(namespace, member, receiver)),
  });
  const namespaces = {
    Excel: ExcelOfHost,
    Office: officeNamespace(officeJs.Office, host),
    OfficeExtension: officeJs.OfficeExtension,
  };
  return Object.assign(host, namespaces, { install: () => install(namespaces) });
}

async function execute(host: ExcelHost, flags: number, body: unknown): Promise<ExecutorAnswer> {
  const answer = await host.answer(typeof body === "string" ? body : JSON.stringify(body), flags);
  if (answer.kind === "answer")
    return { ErrorCode: "", ErrorMessage: "", Headers: null, Body: answer.response };
  return { ErrorCode: answer.code, ErrorMessage: answer.code, Headers: null, Body: null };
}

type Namespaces = Readonly<Record<string, object>>;

/** What stands behind each global at present. */
const behind = new Map<string, object>();

/**
 * A global of its own for each name, whatever host stands behind it: Jest keeps every value that a global ever had until a
 * file's last test has ended, so that a global that holds its host would keep all workbooks that were ever opened.
 */
const standIns = new Map<string, object>();

function standInFor(name: string): object {
  const known = standIns.get(name);
  if (known) return known;
  const standIn = new Proxy(
    {},
    {
      get: (_, member) => Reflect.get(behind.get(name) ?? {}, member) as unknown,
      has: (_, member) => Reflect.has(behind.get(name) ?? {}, member),
    },
  );
  standIns.set(name, standIn);
  return standIn;
}

function install(namespaces: Namespaces): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(namespaces).map((name) => [name, globals[name], behind.get(name)] as const);
  for (const [name, namespace] of Object.entries(namespaces)) {
    behind.set(name, namespace);
    globals[name] = standInFor(name);
  }
  return () => {
    for (const [name, value, namespace] of before) {
      if (value === undefined) delete globals[name];
      else globals[name] = value;
      if (namespace === undefined) behind.delete(name);
      else behind.set(name, namespace);
    }
  };
}
