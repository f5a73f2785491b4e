import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { bundlePage } from "./bundlePage";
import { findAnswer } from "./files";

/** A preview that is being served on this machine only. */
export interface Preview {
  /** Such as `http://127.0.0.1:41234/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the preview on loopback; port 0 takes a free one. */
export async function servePreview(port: number): Promise<Preview> {
  const script = await bundlePage();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const answer = findAnswer(decodeURIComponent(pathname), script);
    if (answer === null) response.writeHead(404).end();
    else
      response.writeHead(200, { "Content-Type": answer.type, "Cache-Control": "no-store" }).end(answer.body);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/`, close: () => close(server) };
}

/** Serves it on a port, or on a free one where that is taken, and tells which. */
export async function servePreviewAt(port: number): Promise<Preview & { readonly isElsewhere: boolean }> {
  try {
    return { ...(await servePreview(port)), isElsewhere: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return { ...(await servePreview(0)), isElsewhere: true };
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
