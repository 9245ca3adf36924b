import type { Ports, Shell } from "../../lib/shell";

/** What stands in for a killed process: from its death on, every call through its ports throws it. */
export class Killed extends Error {}

/**
 * Ports of an operator's process that dies when the answer to the n-th command of that name is on its way: the command
 * was carried out, and nobody has heard of it.
 */
export function dyingPorts(ports: Ports, at: { readonly command: string; readonly n: number }): Ports {
  let seen = 0;
  let isDead = false;
  const living = async <T>(call: () => Promise<T>): Promise<T> => {
    if (isDead) throw new Killed();
    const answer = await call();
    if (isDead) throw new Killed();
    return answer;
  };
  const shellOf = (shell: Shell): Shell => ({
    computer: shell.computer,
    invoke: (command, options) =>
      living(async () => {
        const result = await shell.invoke(command, options);
        if (command.name === at.command) seen += 1;
        isDead ||= seen === at.n;
        return result;
      }),
  });
  return {
    ...ports,
    on: (computer) => shellOf(ports.on(computer)),
    http: { get: (request) => living(() => ports.http.get(request)) },
    clock: { now: () => ports.clock.now(), sleep: (ms, signal) => living(() => ports.clock.sleep(ms, signal)) },
  };
}
