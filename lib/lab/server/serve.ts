import { createServer, type Server, type Socket } from "node:net";
import { CutoverError } from "../../errors";
import { SeededRandom } from "../world/seeded-random";
import { answer, type Served } from "./answer";
import { toFailure } from "./failure";
import { onLines, sendLine } from "./lines";
import type { FromLab, Request, ToLab, Welcome } from "./message";

/** Who a client has to be, and what to do when the last one has gone. */
export interface Serving extends Served {
  readonly token: string;
  readonly onClients: (count: number) => void;
}

/**
 * Serves a living estate to other processes, several at once. A client that goes away takes nothing with it: what it
 * sent has taken effect and is kept, only its waiting ends.
 */
export function serve(serving: Serving): Server {
  const clients = new Set<Client>();
  const told = { now: serving.host.world.now() };
  const tellTime = (): void => {
    const now = serving.host.world.now();
    if (now === told.now) return;
    told.now = now;
    for (const client of clients) client.tell({ now });
  };
  return createServer((socket) => {
    const client = new Client(socket, serving, tellTime);
    clients.add(client);
    serving.onClients(clients.size);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      client.gone();
      clients.delete(client);
      serving.onClients(clients.size);
    });
  });
}

class Client {
  private readonly waiting = new Map<number, AbortController>();
  private known = false;

  constructor(
    private readonly socket: Socket,
    private readonly serving: Serving,
    private readonly tellTime: () => void,
  ) {
    onLines<ToLab>(socket, (line) => {
      if ("cancel" in line) this.waiting.get(line.cancel)?.abort();
      else void this.take(line.id, line.request);
    });
  }

  tell(message: FromLab): void {
    if (this.known) sendLine(this.socket, message);
  }

  gone(): void {
    for (const controller of this.waiting.values()) controller.abort();
  }

  private async take(id: number, request: Request): Promise<void> {
    if (request.kind === "hello" && request.token === this.serving.token) this.known = true;
    if (!this.known) {
      this.socket.destroy();
      return;
    }
    const controller = new AbortController();
    this.waiting.set(id, controller);
    try {
      const value =
        request.kind === "hello" ? this.welcome(request.origin) : await this.ask(id, request, controller.signal);
      this.tell({ now: this.now(), id, value });
    } catch (thrown) {
      this.tell({ now: this.now(), id, failure: toFailure(thrown) });
    } finally {
      this.waiting.delete(id);
      this.tellTime();
    }
  }

  private ask(id: number, request: Exclude<Request, { kind: "hello" }>, signal: AbortSignal) {
    const onRecord = (record: Extract<FromLab, { record: unknown }>["record"]) =>
      this.tell({ now: this.now(), id, record });
    return answer(this.serving, request, { signal, onRecord });
  }

  private welcome(origin: string) {
    const { host } = this.serving;
    if (origin !== "" && origin !== host.world.state.origin) {
      const what = "The estate file is not the text from which the living estate was made.";
      throw new CutoverError({ code: "LAB_ESTATE_CHANGED", what });
    }
    const seed = host.kept(() => new SeededRandom(host.world.state, "operators").bytes(16));
    const computers = Object.values(host.world.state.computers).map(({ name }) => name);
    const welcome: Welcome = { computers, seed: Buffer.from(seed).toString("hex") };
    return { ...welcome };
  }

  private now(): number {
    return this.serving.host.world.now();
  }
}
