import type { Ports } from "../../shell";
import { type OperatorPorts, operatorPorts } from "../operator/operator-ports";
import { SeededRandom } from "../world/seeded-random";
import type { EstateHost } from "./estate-host";

/** The ports of an estate that lives in this process. */
export function estatePorts(host: EstateHost, operator: OperatorPorts): Ports {
  const { world, timeline } = host;
  const stream = new SeededRandom(world.state, "operator");
  // A value that was given once is never given again, also after a kill.
  const random = {
    next: () => host.kept(() => stream.next()),
    bytes: (count: number) => host.kept(() => stream.bytes(count)),
  };
  return {
    ...operatorPorts(operator, random),
    on: (name) => {
      const computer = world.computer(name).name;
      return { computer, invoke: (command, options) => host.invoke(computer, command, options) };
    },
    http: { get: (request) => host.get(request) },
    tcp: { probe: (probe) => host.probe(probe) },
    clock: { now: () => world.now(), sleep: (ms, signal) => timeline.sleep(ms, signal) },
  };
}
