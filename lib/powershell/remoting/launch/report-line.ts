import type { Socket } from "node:net";
import { FRAME, type Frame, FrameReader, frameBytes, helloAnswer, readHello } from "../../channel";
import { newNonce } from "../../launch/endpoint";

const REPORT_FRAME = 21;

/**
 * The one connection of the near half itself: it proves that it knows the nonce, is told what to connect to, and reports.
 * Whoever does not know the nonce is cut off and learns nothing; above all no password.
 */
export class ReportLine {
  readonly nonce = newNonce();
  wanted: Buffer = Buffer.alloc(0);
  private near: Socket | undefined;

  constructor(private readonly onReport: (payload: Buffer) => void) {}

  take(socket: Socket): void {
    socket.unref();
    const reader = new FrameReader((frame) => this.receive(socket, frame));
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      try {
        reader.push(chunk);
      } catch {
        // No report: it is as good as gone.
        socket.destroy();
      }
    });
  }

  send(bytes: Buffer): void {
    if (this.near?.destroyed === false) this.near.write(bytes);
  }

  close(): void {
    this.near?.destroy();
  }

  private receive(socket: Socket, frame: Frame): void {
    if (socket === this.near) {
      if (frame.type === REPORT_FRAME) this.onReport(frame.payload);
      return;
    }
    const isKnown = readHello(frame)?.nonce === this.nonce.mine;
    if (!isKnown || this.near !== undefined) {
      socket.destroy();
      return;
    }
    this.near = socket;
    socket.write(helloAnswer(this.nonce.theirs));
    socket.write(frameBytes({ type: FRAME.settings, id: 0, payload: this.wanted }));
  }
}
