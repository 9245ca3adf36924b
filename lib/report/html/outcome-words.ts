import type { Report } from "../report";

export type Tone = "good" | "act" | "wait" | "bad" | "faint";

/** How an outcome is told at the head of a report. */
export const outcomeWords: {
  readonly [kind in Report["outcome"]["kind"]]: {
    readonly headline: string;
    readonly short: string;
    readonly tone: Tone;
  };
} = {
  done: { headline: "Done: every goal is reached and proved.", short: "done", tone: "good" },
  "nothing-to-do": { headline: "Nothing to do: every goal was reached already.", short: "nothing to do", tone: "good" },
  gate: { headline: "Waiting for a person: the run stands at a question.", short: "waiting", tone: "wait" },
  "put-back": { headline: "Failed, and put back: everything is as it was before.", short: "put back", tone: "bad" },
  "rolled-back": {
    headline: "Rolled back: the old version serves as before, and that was proved.",
    short: "rolled back",
    tone: "wait",
  },
  "past-point-of-no-return": {
    headline: "Failed after the point of no return: users stay locked out until it is resumed or rolled back.",
    short: "failed",
    tone: "bad",
  },
  locked: { headline: "Not begun: another run holds the lock.", short: "locked", tone: "bad" },
  "not-put-back": {
    headline: "Failed, and not everything could be put back: users stay locked out on purpose.",
    short: "failed",
    tone: "bad",
  },
  abandoned: {
    headline: "Given up: its lock was taken by force, and what it had begun was left as it was.",
    short: "given up",
    tone: "bad",
  },
  interrupted: { headline: "Interrupted: the run can be resumed.", short: "interrupted", tone: "wait" },
  outgrown: {
    headline: "Ended: more proved open than the approved plan has; a plan of the rest is needed.",
    short: "more to do",
    tone: "wait",
  },
  unfinished: { headline: "Not finished: the journal has no end yet.", short: "unfinished", tone: "wait" },
};
