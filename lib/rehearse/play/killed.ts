import type { Ports } from "../../shell";
import type { CrashFault } from "../scenario";
import { watchedPorts } from "./boundaries";

/** Stands in for a process that was killed: from its death on, every call through its ports throws it. */
export class Killed extends Error {}

/** Ports of an operator's process that dies at a boundary, and whether it has. */
export interface KillablePorts {
  readonly ports: Ports;
  readonly isDead: () => boolean;
}

export function killablePorts(ports: Ports, crash: Pick<CrashFault, "n" | "side"> | undefined): KillablePorts {
  if (crash === undefined) return { ports, isDead: () => false };
  let isDead = false;
  const living = () => {
    if (isDead) throw new Killed("killed");
  };
  const watched = watchedPorts(ports, ({ n }, side) => {
    living();
    isDead = n === crash.n && side === crash.side;
    living();
  });
  const { clock } = ports;
  const sleep: typeof clock.sleep = async (ms, signal) => {
    living();
    await clock.sleep(ms, signal);
  };
  return { ports: { ...watched, clock: { now: () => clock.now(), sleep } }, isDead: () => isDead };
}
