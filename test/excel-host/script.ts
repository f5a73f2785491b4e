import { format } from "node:util";
import type { NodeExcelHost } from "./index";

/** What ended a script: Excel's code and the member at fault, or a JavaScript error's name. */
export interface ScriptError {
  readonly code: string;
  readonly message: string;
  readonly location: string | null;
}

/** What a script printed and how it ended. */
export interface ScriptOutcome {
  readonly console: readonly string[];
  readonly error: ScriptError | null;
}

type ScriptBody = (...globals: unknown[]) => Promise<unknown>;

const AsyncFunction = (async () => undefined).constructor as new (...source: string[]) => ScriptBody;

/**
 * Runs a plain script written for Excel as the body of an async function, with the globals `Office`, `Excel`,
 * `OfficeExtension` and `console`. Batches that the script did not wait for are waited for.
 */
export async function runScript(host: NodeExcelHost, source: string): Promise<ScriptOutcome> {
  const lines: string[] = [];
  const print = (...values: unknown[]): void => void lines.push(format(...values));
  const console = { log: print, info: print, warn: print, error: print, debug: print };
  const batches: Promise<unknown>[] = [];
  const run = (...batch: unknown[]): Promise<unknown> => {
    const started = Reflect.apply(host.Excel.run, host.Excel, batch) as Promise<unknown>;
    batches.push(started);
    // A promise of its own for the script: one that it leaves without a handler is noticed as unhandled.
    return started.then((value) => value);
  };
  const Excel = new Proxy(host.Excel, {
    get: (namespace, member) => (member === "run" ? run : (Reflect.get(namespace, member) as unknown)),
  });
  const uninstall = host.install();
  Object.assign(globalThis, { Excel });
  const outcome = await settle(async () => {
    const body = new AsyncFunction("Office", "Excel", "OfficeExtension", "console", source);
    await body(host.Office, Excel, host.OfficeExtension, console);
    for (let waited = 0; waited < batches.length; waited += 1) await batches[waited]?.catch(() => undefined);
  });
  uninstall();
  return { console: lines, error: outcome };
}

async function settle(action: () => Promise<void>): Promise<ScriptError | null> {
  let unhandled: unknown;
  const notice = (reason: unknown): void => void (unhandled ??= reason);
  process.on("unhandledRejection", notice);
  try {
    await action();
    // Rejections without a handler, and events, are told in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return unhandled === undefined ? null : errorOf(unhandled);
  } catch (error) {
    return errorOf(error);
  } finally {
    process.off("unhandledRejection", notice);
  }
}

/** An error of office.js by its code and place, any other by its name. */
export function errorOf(error: unknown): ScriptError {
  if (!(error instanceof Error)) return { code: "Error", message: String(error), location: null };
  const { code, debugInfo } = error as Error & { code?: string; debugInfo?: { errorLocation?: string } };
  return { code: code ?? error.name, message: error.message, location: debugInfo?.errorLocation ?? null };
}
