import type { Socket } from "node:net";
import { type Frame, FrameReader, helloAnswer, ProtocolFault, readHello } from "../channel";
import type { newNonce } from "./endpoint";

const KIND = { main: 0, control: 1 } as const;

/** The two connections of a host, once both have proved themselves. */
export interface Connections {
  readonly main: Socket;
  readonly control: Socket;
}

/** What happens on the endpoint. */
export interface Events {
  /** Both connections stand. */
  readonly onConnected: () => void;
  /** A frame came on the main connection. */
  readonly onFrame: (frame: Frame) => void;
  /** One of the two connections has ended. */
  readonly onLost: (reason: string) => void;
}

/**
 * Takes connections of the endpoint. Who knows the first half of the nonce is answered with the second; who does not is
 * cut off and learns nothing. Each of the two connections is taken once.
 */
export class Greeter {
  private readonly all = new Set<Socket>();
  private main: Socket | undefined;
  private control: Socket | undefined;

  constructor(
    private readonly nonce: ReturnType<typeof newNonce>,
    private readonly events: Events,
  ) {}

  get connections(): Connections | undefined {
    const { main, control } = this;
    return main === undefined || control === undefined ? undefined : { main, control };
  }

  take(socket: Socket): void {
    this.all.add(socket);
    // What keeps a program alive is a call with its deadline, not a session that waits for one.
    socket.unref();
    const reader = new FrameReader((frame) => this.receive(socket, frame));
    socket.on("data", (chunk) => this.read(socket, reader, chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.all.delete(socket);
      if (this.isKnown(socket)) this.events.onLost("the connection was closed");
    });
  }

  destroy(): void {
    for (const socket of this.all) socket.destroy();
  }

  private read(socket: Socket, reader: FrameReader, chunk: Buffer): void {
    try {
      reader.push(chunk);
    } catch (thrown) {
      if (!(thrown instanceof ProtocolFault)) throw thrown;
      const wasKnown = this.isKnown(socket);
      socket.destroy();
      if (wasKnown) this.events.onLost(`the far side broke the protocol: ${thrown.message}`);
    }
  }

  private receive(socket: Socket, frame: Frame): void {
    if (socket === this.main) this.events.onFrame(frame);
    else if (socket !== this.control && !this.greet(socket, frame)) socket.destroy();
  }

  private greet(socket: Socket, frame: Frame): boolean {
    const hello = readHello(frame);
    if (hello?.nonce !== this.nonce.mine) return false;
    const { kind } = hello;
    if (kind === KIND.main && this.main === undefined) this.main = socket;
    else if (kind === KIND.control && this.control === undefined) this.control = socket;
    else return false;
    socket.write(helloAnswer(this.nonce.theirs));
    if (this.connections !== undefined) this.events.onConnected();
    return true;
  }

  private isKnown(socket: Socket): boolean {
    return socket === this.main || socket === this.control;
  }
}
