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
  const hands = Array.from({ length: size }, () => hire(new Worker(join(__dirname, "thread"), options)));
  return {
    size,
    play: async (scenarios, onPlayed) => {
      const rest = scenarios.map((scenario, index) => ({ scenario, index }));
      const all: Played[] = [];
      await Promise.all(
        hands.map(async (hand) => {
          for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
            const played = await ask(hand, next.scenario);
            all[next.index] = played;
            onPlayed?.(played);
          }
        }),
      );
      return all;
    },
    close: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A thread and what became of it: it may end before anybody asks it anything, and that is no crash of this program. */
interface Hand {
  readonly worker: Worker;
  /** Why it has ended. */
  ended?: string;
  /** Who waits for its answer. */
  waiting?: { readonly answered: (answer: FromThread) => void; readonly gone: (why: string) => void };
}

function hire(worker: Worker): Hand {
  const hand: Hand = { worker };
  const end = (why: string): void => {
    hand.ended ??= why;
    hand.waiting?.gone(hand.ended);
  };
  worker.on("message", (answer: FromThread) => hand.waiting?.answered(answer));
  worker.on("error", (thrown: unknown) => end(thrown instanceof Error ? String(thrown.stack) : String(thrown)));
  worker.on("exit", (code) => end(`its thread ended with ${code}`));
  return hand;
}

function ask(hand: Hand, scenario: Scenario): Promise<Played> {
  return new Promise<Played>((resolve, reject) => {
    if (hand.ended !== undefined) {
      reject(defect(scenario, hand.ended));
      return;
    }
    hand.waiting = {
      answered: (answer) => (answer.kind === "played" ? resolve(answer.played) : reject(defect(scenario, answer.what))),
      gone: (why) => reject(defect(scenario, why)),
    };
    const question: ToThread = { scenario };
    hand.worker.postMessage(question);
  });
}

function defect({ name }: Scenario, what: string): CutoverError {
  return new CutoverError({ code: "SCENARIO_NOT_PLAYED", what: `The scenario ${name} could not be played: ${what}` });
}
