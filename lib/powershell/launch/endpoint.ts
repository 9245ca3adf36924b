import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the host connects to: a named pipe of Windows, or a Unix socket in a folder that only its owner may enter. */
export interface Endpoint {
  /** As the host is told it. */
  readonly name: string;
  close(): Promise<void>;
}

const WINDOWS_PIPES = "\\\\.\\pipe\\";

export async function openEndpoint(onConnection: (socket: Socket) => void): Promise<Endpoint> {
  const name = `cutover-${randomBytes(12).toString("hex")}`;
  const folder = process.platform === "win32" ? undefined : await mkdtemp(join(tmpdir(), "cutover-"));
  const path = folder === undefined ? WINDOWS_PIPES + name : join(folder, "session");
  const server = createServer(onConnection);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  // What keeps Node alive is the work, not a session that waits for some.
  server.unref();
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    // Not waited for: that would be until the last connection has ended.
    server.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  const close = (): Promise<void> => {
    closing ??= end();
    return closing;
  };
  return { name: folder === undefined ? name : path, close };
}

/** Two halves of a nonce: the host proves itself with one and is answered with the other. */
export function newNonce(): { readonly mine: string; readonly theirs: string } {
  return { mine: randomBytes(16).toString("hex"), theirs: randomBytes(16).toString("hex") };
}
