import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { CutoverError } from "../../errors";
import type { Brief } from "../brief";
import type { Played, Scenario } from "../scenario";
import type { Crew } from "./crew";
import type { FromThread, ToThread } from "./message";

export interface ThreadsOptions {
  readonly size: number;
  /** Arguments of Node for the threads, e.g. what lets them read TypeScript. Default: those of this process. */
  readonly nodeArguments?: readonly string[];
}

/** Whether a thread can read this program: it is compiled, or Node was told how to read it as it lies there. */
export function canThread(nodeArguments: readonly string[] = process.execArgv): boolean {
  return extname(__filename) === ".js" || nodeArguments.some((one) => /^(-r|--require|--import)\b/.test(one));
}

/** A crew of threads, one for each core; a scenario's outcome does not depend on which of them plays it. */
export function threads(brief: Brief, { size, nodeArguments }: ThreadsOptions): Crew {
  // Secrets are looked up in the environment by whoever needs them.
  const options = {
    workerData: brief,
    env: { ...process.env },
    ...(nodeArguments === undefined ? {} : { execArgv: [...nodeArguments] }),
  };
  const workers = Array.from({ length: size }, () => new Worker(join(__dirname, "thread"), options));
  return {
    size,
    play: async (scenarios, onPlayed) => {
      const rest = scenarios.map((scenario, index) => ({ scenario, index }));
      const all: Played[] = [];
      await Promise.all(
        workers.map(async (worker) => {
          for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
            const played = await ask(worker, next.scenario);
            all[next.index] = played;
            onPlayed?.(played);
          }
        }),
      );
      return all;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, scenario: Scenario): Promise<Played> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off("message", answered);
      worker.off("error", failed);
      worker.off("exit", gone);
    };
    const answered = (answer: FromThread): void => {
      done();
      if (answer.kind === "played") resolve(answer.played);
      else reject(defect(scenario, answer.what));
    };
    const failed = (thrown: unknown): void => {
      done();
      reject(defect(scenario, thrown instanceof Error ? String(thrown.stack) : String(thrown)));
    };
    const gone = (code: number): void => failed(new Error(`its thread ended with ${code}`));
    worker.on("message", answered);
    worker.on("error", failed);
    worker.on("exit", gone);
    const question: ToThread = { scenario };
    worker.postMessage(question);
  });
}

function defect({ name }: Scenario, what: string): CutoverError {
  return new CutoverError({ code: "SCENARIO_NOT_PLAYED", what: `The scenario ${name} could not be played: ${what}` });
}
