import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { RichApiEntry } from "../listening";

/** What the session asks of a host: an answer to a request's body. */
export interface Executor {
  executeAsync(
    customData: unknown,
    flags: number,
    message: { readonly Body: unknown },
  ): Promise<ExecutorAnswer>;
}

/** The shape office.js wants from its request executor. */
export interface ExecutorAnswer {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: unknown;
}

/** The namespaces that unmodified office.js defines, in a window of their own. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  /** Whose requests are answered from now on, and which requirement sets office.js itself sees. */
  connect(executor: Executor, isSetSupported: (set: string, version?: string) => boolean): void;
  /** Tells events to the handlers of the add-in. */
  tell(entries: readonly RichApiEntry[]): void;
}

let loaded: OfficeJs | undefined;

/** Loads the untouched excel-web-16.00.js once (about 0.1 s). */
export function loadOfficeJs(): OfficeJs {
  loaded ??= evaluate();
  return loaded;
}

/** Folder of the files Microsoft ships. */
export function officeJsFolder(): string {
  const here = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(here.resolve("@microsoft/office-js/package.json")), "dist");
}

interface OfficeWindow {
  eval(source: string): void;
  Error: typeof Error;
  Promise: typeof Promise;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { SessionBase: SessionBase };
  OSF: { DDA: { RichApi?: unknown } };
}

interface SessionBase {
  new (): object;
  _overrideSession: object;
}

function evaluate(): OfficeJs {
  const dom = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  const window = dom.window as unknown as OfficeWindow;
  // Errors and promises of the caller's realm, as in a page: there `error instanceof Error` holds.
  window.Error = Error;
  window.Promise = Promise;
  window.eval(readFileSync(path.join(officeJsFolder(), "excel-web-16.00.js"), "utf8"));
  let handler: ((message: { entries: readonly RichApiEntry[] }) => void) | undefined;
  window.OSF.DDA.RichApi = {
    richApiMessageManager: {
      register: (added: typeof handler) => {
        handler = added;
        return Promise.resolve();
      },
    },
  };
  const namespace = window.Office;
  return {
    Excel: window.Excel,
    Office: namespace,
    OfficeExtension: window.OfficeExtension,
    connect(executor, isSetSupported): void {
      const context = { value: { requirements: { isSetSupported } } };
      window.Office = Object.create(namespace, { context }) as typeof Office;
      window.OfficeExtension.SessionBase._overrideSession = sessionOf(
        window.OfficeExtension.SessionBase,
        executor,
      );
    },
    tell: (entries) => handler?.({ entries }),
  };
}

function sessionOf(Base: SessionBase, executor: Executor): object {
  class Session extends (Base as new () => object) {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): Executor {
      return executor;
    }
  }
  return new Session();
}
