import type { Step } from "./step";

/** Bytes of one request that no step counts: the envelope and the calls that open and close a block. */
const ENVELOPE_BYTES = 4_000;

/** Collects steps into requests, none larger than the limit; a larger single step travels alone. */
export class Outbox {
  private waiting = 0;
  private sent = 0;
  private isOpen = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly maximumBytes: number,
  ) {}

  /** Requests sent so far. */
  get roundTrips(): number {
    return this.sent;
  }

  /** Whether a step fits into the request that is being filled. */
  hasRoomFor(step: Step): boolean {
    return !this.isOpen || this.waiting + step.bytes <= this.maximumBytes;
  }

  /** Queues a step. */
  add(step: Step): void {
    if (!this.isOpen) this.open();
    step.queue(this.context);
    this.waiting += step.bytes;
  }

  /** Sends what is queued; nothing queued means no round trip. */
  async send(): Promise<void> {
    if (!this.isOpen) return;
    this.context.runtime.enableEvents = true;
    this.isOpen = false;
    this.sent += 1;
    await this.context.sync();
  }

  /** Our own writes raise no events to ourselves, and Excel neither paints nor calculates within a block. */
  private open(): void {
    this.context.runtime.enableEvents = false;
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.context.application.suspendApiCalculationUntilNextSync();
    this.waiting = ENVELOPE_BYTES;
    this.isOpen = true;
  }
}
