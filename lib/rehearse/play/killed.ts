import type { Ports } from "../../shell";
import type { CrashFault } from "../scenario";
import { watchedPorts } from "./boundaries";

/** Stands in for a process that was killed: from its death on, every call through its ports throws it. */
export class Killed extends Error {}

/** Ports of an operator's process that dies at a boundary. */
export function killablePorts(ports: Ports, crash: Pick<CrashFault, "n" | "side">): Ports {
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
  return {
    ...watched,
    clock: {
      now: () => clock.now(),
      sleep: async (ms, signal) => {
        living();
        await clock.sleep(ms, signal);
      },
    },
  };
}
