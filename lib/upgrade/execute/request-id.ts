import type { RunHistory } from "../history";

/** The same for each resume of an attempt, so that a job is started once; fit for a folder's name. */
export function requestIdOf(history: RunHistory, key: string, suffix?: string): string {
  const { attempt } = history.step(key);
  return [history.runId, key, ...(attempt > 1 ? [String(attempt)] : []), ...(suffix ? [suffix] : [])].join(".");
}
