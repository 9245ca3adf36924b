import type { Socket } from "node:net";
import type { ValueMap } from "../../shell";
import type { Frame } from "../channel";

/** A host that is ready: two connections, the process behind them, what it says of itself. */
export interface LaunchedHost {
  readonly facts: ValueMap;
  readonly main: Socket;
  readonly control: Socket;
  /** Calls back with each frame from now on, and once with the reason when the host has gone. */
  listen(onFrame: (frame: Frame) => void, onLost: (reason: string) => void): void;
  /** Ends the process and everything that it started. */
  kill(): Promise<void>;
  /** Lets the process end by itself, and ends it when it does not. */
  close(): Promise<void>;
}
