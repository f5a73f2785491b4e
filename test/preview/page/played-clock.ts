/**
 * Lets a window's clock show another day. It is put into a frame before its page loads: a page of the same origin takes over
 * the window that the frame was made with, so that the pane reads the day that the workbook plays on.
 */
export function playClock(window: Window & typeof globalThis, shift: number): void {
  if (shift === 0) return;
  const Real = window.Date;
  window.Date = new Proxy(Real, {
    construct: (_, parts: []) => (parts.length === 0 ? new Real(Real.now() + shift) : new Real(...parts)),
    get: (_, member) => (member === "now" ? () => Real.now() + shift : Reflect.get(Real, member)),
  });
}
