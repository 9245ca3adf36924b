import { codeEntry } from "../errors";
import type { Ports } from "../shell";
import { isOk, isWrong, type Precondition } from "../steps/precondition";
import { status } from "../upgrade";

/** No run holds the computer, and none is left unfinished on it. */
export function lockFree(computer: string, at: { readonly ports: Ports; readonly runsFolder: string }): Precondition {
  return {
    id: "lock-free",
    computer,
    rows: [],
    group: "The server",
    title: `No other run holds ${computer}`,
    why: "One run owns a computer until it is finished or put back; a new one is refused.",
    fix: "Look with `cutover status` and finish that run with `cutover resume`, or put it back.",
    look: async () => {
      const [found] = await status({ ...at, computers: [computer] });
      if (found?.problem !== undefined && found.lock.runId === undefined) {
        return { ...isWrong(found.problem.what), fix: codeEntry(found.problem.code).todo };
      }
      if (found?.lock.runId === undefined) return isOk("it is free");
      const { runId, ownerHost, heartbeat, pastPointOfNoReturn } = found.lock;
      const from = ownerHost === undefined ? "" : `, carried on from ${ownerHost}`;
      const beat = heartbeat === undefined ? "" : `, last sign of life ${heartbeat}`;
      const past = pastPointOfNoReturn ? "; it is past its point of no return" : "";
      return isWrong(`run ${runId} is unfinished${from}${beat}${past}`);
    },
  };
}
