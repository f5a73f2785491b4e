import { TRANSPORT_ERRORS, type ExcelHost, type HostAnswer } from "../../excel-host/host";
import type { RichApiRequest } from "../../excel-host/rich-api/messages";
import type { RichApiEntry } from "../../excel-host/listening";
import { playClock } from "./played-clock";

const INVOKE = 0;
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const VERSION = 1;
/** AgaveHostAction TabExit and TabExitShift. */
const TAB_OUT = [13, 14];
const BOOT_SERVICE = "Microsoft.InternalService.AddinInternalService";

interface OfficeMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly eventDispId?: number;
  } | null;
}

/** Answers what unmodified office.js posts from the add-in's page in a frame (facts: cross-frame messages). */
export class FrameLink {
  private frame: HTMLIFrameElement | null = null;
  /** Origin of the add-in's page, the only one that is talked with. */
  private origin = location.origin;
  private conversation = "";
  private boots = 0;
  private listener: { readonly name: string; readonly correlation: number } | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly place: HTMLElement,
    /** Tab leads out of the pane: office.js moves Tab inside it and leaves the way out to Excel. */
    private readonly onTabOut: () => void,
    /** Milliseconds by which the add-in's clock is ahead of the computer's. */
    private readonly clockShift: number,
  ) {
    host.listening.send = (entries) => this.tell(entries);
    addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source !== this.frame?.contentWindow || event.origin !== this.origin) return;
      if (typeof event.data === "string") void this.receive(event.data);
    });
  }

  /** Opens the add-in's page in a frame; a new conversation each time, as office.js keeps settings by its id. */
  open(address: string): HTMLIFrameElement {
    this.boots += 1;
    this.origin = new URL(address, location.href).origin;
    this.conversation = `conversation${Date.now()}-${this.boots}`;
    this.listener = null;
    // A new frame: office.js reads the window's name, which a frame takes over only when it is made.
    const frame = document.createElement("iframe");
    frame.id = "pane";
    frame.title = "Tiến độ";
    frame.name = JSON.stringify({
      baseFrameName: "pane",
      hostInfo: `Excel$Web$16.01$en-US$${this.conversation}$$disableLogging$0`,
      xdmInfo: `${this.conversation}|control|${location.href}`,
      serializerVersion: VERSION,
      flights: "[]",
    });
    frame.src = address;
    this.frame = frame;
    this.place.replaceChildren(frame);
    // Another origin's window is closed to us; whoever opens the preview so sets the clock of the whole browser.
    if (this.origin === location.origin && frame.contentWindow)
      playClock(frame.contentWindow as Window & typeof globalThis, this.clockShift);
    return frame;
  }

  private async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as OfficeMessage;
    if (message._messageType !== 0 || message._conversationId !== this.conversation) return;
    const data = await this.answer(message);
    this.post({ ...this.envelope(message), _responseType: 0, _data: data });
  }

  private async answer(message: OfficeMessage): Promise<unknown> {
    if (message._actionType !== INVOKE) return this.register(message);
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (message._actionName === "ContextActivationManager_notifyHost") return this.hear(message);
    if (message._actionName !== "executeMethod") return null;
    const { ArrayData, DdaMethod } = message._data ?? {};
    if (DdaMethod?.DispatchId !== RICH_API) return { Version: VERSION, Error: 0 };
    const body = String(ArrayData?.[4]);
    const flags = Number(ArrayData?.[6] ?? 0);
    return toAnswer(answerBoot(body) ?? (await this.host.answer(body, flags)));
  }

  private hear({ _data }: OfficeMessage): null {
    if (Array.isArray(_data) && TAB_OUT.includes(Number(_data[1]))) this.onTabOut();
    return null;
  }

  private register(message: OfficeMessage): unknown {
    if (message._data?.eventDispId === RICH_API_MESSAGE) {
      this.listener = { name: message._actionName, correlation: message._correlationId };
    }
    return { Error: 0 };
  }

  private tell(entries: readonly RichApiEntry[]): void {
    if (!this.listener) return;
    const { name, correlation } = this.listener;
    const data = {
      ArrayData: entries.map((entry) => [
        entry.messageCategory,
        entry.messageType,
        entry.targetId,
        entry.message,
      ]),
    };
    const envelope = this.envelope({ _actionName: name, _correlationId: correlation });
    this.post({ ...envelope, _responseType: 1, _data: data });
  }

  private envelope(message: Pick<OfficeMessage, "_actionName" | "_correlationId">): object {
    return {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: this.conversation,
      _correlationId: message._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: VERSION,
    };
  }

  private post(message: object): void {
    this.frame?.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }

  private appContext(): object {
    return {
      _id: this.conversation,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: "en-US",
      _dataLocale: "en-US",
      _docUrl: "",
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _appInstanceId: this.conversation,
      _hostFullVersion: "16.0.0.0",
      _correlationId: this.conversation,
      _eToken: "",
      _osfControlType: 1,
      _requirementMatrix: JSON.stringify({ ...this.host.sets, RichApiRuntime: "1.1" }),
    };
  }
}

/** At every boot office.js tells a service of Excel's, which is no part of the workbook, that it is ready. */
function answerBoot(body: string): HostAnswer | null {
  if (!body.includes(BOOT_SERVICE)) return null;
  const { Actions } = JSON.parse(body) as RichApiRequest;
  const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
  return { kind: "answer", response: { Results, TraceIds: [] } };
}

/** The host's answer in the form of executeMethod. */
function toAnswer(answer: HostAnswer): object {
  if (answer.kind === "refusal") return { Version: VERSION, Error: TRANSPORT_ERRORS[answer.code] ?? 5001 };
  return { Version: VERSION, Error: 0, Data: [200, [], JSON.stringify(answer.response)] };
}
