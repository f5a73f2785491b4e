/** One part of a change that is queued as a whole. */
export interface Step {
  /** Bytes it adds to the request, estimated, rather more than fewer. */
  readonly bytes: number;
  /** Queues it. */
  queue(context: Excel.RequestContext): void;
}

/** Bytes of a call with a few arguments: object path, instantiation and action. */
export const BYTES_PER_CALL = 200;

/** A step of a number of calls, besides the text it carries. */
export function step(calls: number, text: string, queue: (context: Excel.RequestContext) => void): Step {
  return { bytes: calls * BYTES_PER_CALL + text.length * 3, queue };
}
