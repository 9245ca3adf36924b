import { createHash, randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Where a lab's process can be reached, and the word that proves who may. */
export interface Endpoint {
  readonly address: string;
  readonly token: string;
  readonly pid: number;
}

const LONGEST_SOCKET_PATH = 100;

/** A new endpoint for a live folder: a named pipe on Windows, elsewhere a Unix socket, in the folder if its path fits. */
export function newEndpoint(folder: string): Endpoint {
  const token = randomBytes(32).toString("hex");
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  const inFolder = join(resolve(folder), "server.sock");
  const socket = inFolder.length <= LONGEST_SOCKET_PATH ? inFolder : join(tmpdir(), `cutover-lab-${name}.sock`);
  const address = process.platform === "win32" ? `\\\\.\\pipe\\cutover-lab-${name}-${process.pid}` : socket;
  return { address, token, pid: process.pid };
}

/** Tells other processes of this account, and only those, how to connect. */
export function publishEndpoint(folder: string, endpoint: Endpoint): void {
  const file = join(folder, "server.json");
  writeFileSync(`${file}.new`, JSON.stringify(endpoint), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The endpoint that was published last; its process may be gone. */
export function readEndpoint(folder: string): Endpoint | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "server.json"), "utf8")) as Endpoint;
  } catch {
    return undefined;
  }
}

/** Removes what a process left of its endpoint. Only the owner of the folder may. */
export function removeEndpoint(folder: string): void {
  const endpoint = readEndpoint(folder);
  rmSync(join(folder, "server.json"), { force: true });
  if (endpoint !== undefined && process.platform !== "win32") rmSync(endpoint.address, { force: true });
}
