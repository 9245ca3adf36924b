import { EventEmitter } from "node:events";
import { FRAME, type Frame, FrameReader, frameBytes } from "../../../lib/powershell/channel";
import { ByteWriter } from "../../../lib/powershell/channel/byte-writer";
import { writeValue } from "../../../lib/powershell/channel/write-value";
import type { LaunchedHost } from "../../../lib/powershell/launch";
import { Session } from "../../../lib/powershell/session";
import type { Value } from "../../../lib/shell";

/** A host whose every frame the test writes itself, in memory; time is the test's as well. */
export class FakeHost {
  readonly received: Frame[] = [];
  readonly cancels: number[] = [];
  killed = 0;
  private readonly timers = new Set<{ readonly at: number; readonly run: () => void }>();
  private now = 0;
  private onFrame: (frame: Frame) => void = () => undefined;
  private onLost: (reason: string) => void = () => undefined;
  readonly session: Session;

  constructor() {
    const main = this.socket(
      new FrameReader(({ payload, ...rest }) => this.received.push({ ...rest, payload: Buffer.from(payload) })),
    );
    const control = this.socket(new FrameReader(({ id }) => this.cancels.push(id)));
    const host: LaunchedHost = {
      facts: {},
      main,
      control,
      listen: (onFrame, onLost) => {
        this.onFrame = onFrame;
        this.onLost = onLost;
      },
      kill: async () => {
        this.killed += 1;
        this.die("the process was ended");
      },
      close: async () => undefined,
    };
    this.session = new Session({ computer: "APP01", host, timer: (ms, run) => this.timer(ms, run), graceMs: 1000 });
  }

  /** The calls that were sent, by their ids. */
  get calls(): readonly number[] {
    return this.received.filter(({ type }) => type === FRAME.call).map(({ id }) => id);
  }

  send(type: number, id: number, payload: Buffer = Buffer.alloc(0)): void {
    const reader = new FrameReader((frame) => this.onFrame(frame));
    reader.push(frameBytes({ type, id, payload }));
  }

  output(id: number, values: readonly Value[]): void {
    this.send(
      FRAME.output,
      id,
      payloadOf((bytes) => {
        bytes.byte(0);
        for (const value of values) writeValue({ bytes, blobs: [] }, value, "value");
      }),
    );
  }

  /** 0 completed, 1 failed, 2 stopped. */
  done(id: number, status = 0, error?: Value): void {
    this.send(
      FRAME.done,
      id,
      payloadOf((bytes) => {
        bytes.byte(status);
        bytes.byte(0);
        bytes.int32(0);
        if (error !== undefined) writeValue({ bytes, blobs: [] }, error, "error");
      }),
    );
  }

  die(reason: string): void {
    this.onLost(reason);
  }

  advance(ms: number): void {
    this.now += ms;
    for (const timer of [...this.timers].sort((a, b) => a.at - b.at)) {
      if (timer.at > this.now || !this.timers.delete(timer)) continue;
      timer.run();
    }
  }

  get pendingTimers(): number {
    return this.timers.size;
  }

  private timer(ms: number, run: () => void): () => void {
    const timer = { at: this.now + ms, run };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  }

  private socket(reader: FrameReader): LaunchedHost["main"] {
    const socket = Object.assign(new EventEmitter(), {
      write: (bytes: Buffer) => reader.push(bytes),
      cork: () => undefined,
      uncork: () => undefined,
    });
    // A stand-in for the little of a socket that a session uses.
    return socket as unknown as LaunchedHost["main"];
  }
}

function payloadOf(write: (bytes: ByteWriter) => void): Buffer {
  const bytes = new ByteWriter();
  write(bytes);
  return bytes.written;
}
