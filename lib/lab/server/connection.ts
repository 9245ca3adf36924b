import { connect, type Socket } from "node:net";
import { CutoverError, isCutoverError, type Json } from "../../errors";
import type { StreamRecord } from "../../shell";
import type { Endpoint } from "./endpoint";
import { fromFailure } from "./failure";
import { onLines, sendLine } from "./lines";
import type { FromLab, Request, Welcome } from "./message";

interface Pending {
  readonly resolve: (value: Json | undefined) => void;
  readonly reject: (reason: unknown) => void;
  readonly onRecord?: (record: StreamRecord) => void;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onRecord?: (record: StreamRecord) => void;
}

/** A client's side of a connection to a lab's process. Every request settles, also when the process ends. */
export class Connection {
  /** Virtual time as the lab told it last. */
  now = 0;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;

  private constructor(
    private readonly socket: Socket,
    private readonly folder: string,
  ) {
    onLines<FromLab>(socket, (message) => this.receive(message));
    socket.on("close", () => this.lose());
    socket.on("error", () => socket.destroy());
  }

  /** Connects and is welcomed; undefined when nobody is there. @throws CutoverError LAB_ESTATE_CHANGED */
  static async open(
    folder: string,
    { address, token }: Endpoint,
    origin: string,
  ): Promise<{ connection: Connection; welcome: Welcome } | undefined> {
    const socket = connect(address);
    const connection = new Connection(socket, folder);
    try {
      const welcome = await connection.ask({ kind: "hello", token, origin });
      return { connection, welcome: welcome as unknown as Welcome };
    } catch (thrown) {
      socket.destroy();
      if (isCutoverError(thrown, "LAB_NOT_ANSWERING")) return undefined;
      throw thrown;
    }
  }

  ask(request: Request, { signal, onRecord }: AskOptions = {}): Promise<Json | undefined> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) {
        reject(this.lost());
        return;
      }
      const cancel = () => sendLine(this.socket, { cancel: id });
      const settle = () => signal?.removeEventListener("abort", cancel);
      signal?.addEventListener("abort", cancel, { once: true });
      this.pending.set(id, {
        resolve: (value) => {
          settle();
          resolve(value);
        },
        reject: (reason) => {
          settle();
          reject(signal?.aborted === true && request.kind !== "invoke" ? signal.reason : reason);
        },
        ...(onRecord === undefined ? {} : { onRecord }),
      });
      sendLine(this.socket, { id, request });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) resolve();
      else this.socket.once("close", () => resolve()).end();
    });
  }

  private receive(message: FromLab): void {
    this.now = message.now;
    if (!("id" in message)) return;
    const pending = this.pending.get(message.id);
    if ("record" in message) {
      pending?.onRecord?.(message.record);
      return;
    }
    this.pending.delete(message.id);
    if ("failure" in message) pending?.reject(fromFailure(message.failure));
    else pending?.resolve(message.value);
  }

  private lose(): void {
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of pending) reject(this.lost());
  }

  private lost(): CutoverError {
    const what = `The process of the lab in ${this.folder} ended while it was asked.`;
    return new CutoverError({ code: "LAB_NOT_ANSWERING", what });
  }
}
