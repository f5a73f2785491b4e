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

function install(namespaces: Readonly<Record<string, unknown>>): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(namespaces).map((name) => [name, globals[name]] as const);
  Object.assign(globals, namespaces);
  return () => {
    for (const [name, value] of before)
      if (value === undefined) delete globals[name];
      else globals[name] = value;
  };
}
