// A thread of its own that plays scenarios, one after the other.
import { parentPort, workerData } from "node:worker_threads";
import type { Brief } from "../brief";
import { play } from "../play/play";
import { openStage } from "../play/stage";
import type { FromThread, ToThread } from "./message";

const stage = openStage(workerData as Brief);

parentPort?.on("message", async ({ scenario }: ToThread) => {
  const say = (answer: FromThread): void => parentPort?.postMessage(answer);
  try {
    say({ kind: "played", played: await play(await stage, scenario) });
  } catch (thrown) {
    say({ kind: "failed", what: thrown instanceof Error ? String(thrown.stack) : String(thrown) });
  }
});
