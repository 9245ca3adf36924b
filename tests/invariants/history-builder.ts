import type { ChangeEvent, CommandEvent, HttpEvent, LabEvent, Plain, Subject } from "../../lib/lab/history";

type Draft<E> = Partial<Omit<E, "kind" | "seq" | "at">>;

/** What one line of a hand-written history says; `seq` and time come from its place. */
export type Line =
  | ({ readonly kind: "command"; readonly name: string } & Draft<CommandEvent>)
  | ({ readonly kind: "change"; readonly subject: Subject; readonly name: string } & Draft<ChangeEvent>)
  | ({ readonly kind: "http"; readonly page: string } & Draft<HttpEvent>);

export const RUN = "r1";

/** Numbers the lines; what a line leaves out is of an ordinary event on APP01. */
export function historyOf(lines: readonly Line[]): readonly LabEvent[] {
  return lines.map((line, i) => {
    const base = { seq: i + 1, at: 1000 * (i + 1), computer: "APP01" };
    if (line.kind === "command") return { ...base, ...commandDefaults, ...line };
    if (line.kind === "change") return { ...base, from: null, to: null, by: "command", ...line };
    return { ...base, method: "GET", url: "https://app01/TimeTracker/login", status: 200, client: "user", ...line };
  });
}

const commandDefaults = { module: "Cutover", effect: "changes", parameters: {}, outcome: "ok" } as const;

/** A changing command of the run, with its fence. */
export const sent = (name: string, draft: Draft<CommandEvent> = {}): Line => ({
  kind: "command",
  name,
  fence: { runId: RUN, epoch: 1 },
  ...draft,
});

export const asked = (name: string, parameters: CommandEvent["parameters"]): Line => ({
  kind: "command",
  name,
  effect: "reads",
  parameters,
});

/** A change that the run's command made. */
export const changed = (
  subject: Subject,
  name: string,
  states: readonly [Plain, Plain],
  draft: Draft<ChangeEvent> = {},
): Line => ({
  kind: "change",
  subject,
  name,
  from: states[0],
  to: states[1],
  runId: RUN,
  ...draft,
});

export const taken = (epoch = 1, draft: Draft<ChangeEvent> & { readonly from?: Plain } = {}): readonly Line[] => [
  changed("lock", "APP01", ["free", "held"], { detail: { runId: RUN, epoch, pastPointOfNoReturn: false }, ...draft }),
  { kind: "command", name: "Enter-CutoverLock", computer: draft.computer ?? "APP01" },
];

export const released = (epoch = 1, computer = "APP01"): readonly Line[] => [
  changed("lock", computer, ["held", "free"], { computer, detail: { runId: RUN, epoch } }),
  sent("Exit-CutoverLock", { computer, fence: { runId: RUN, epoch } }),
];

let seq = 0;
/** A journal record that arrived on the target. */
export const recorded = (kind: string, key: string, epoch = 1, data: object = {}): Line =>
  sent("Add-CutoverJournalRecord", {
    fence: { runId: RUN, epoch },
    parameters: { RunId: RUN, Seq: seq++, Line: JSON.stringify({ v: 1, runId: RUN, kind, key, data }) },
  });

/** A step as a run carries it out: announced, done, recorded. */
export const step = (key: string, lines: readonly Line[], epoch = 1): readonly Line[] => [
  recorded("started", key, epoch),
  ...lines,
  recorded("done", key, epoch),
];
