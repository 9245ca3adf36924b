import type { CommandEvent, Lab, LabEvent, Plain } from "../../lab";
import type { Ports } from "../../shell";
import type { RunEvent } from "../../upgrade";
import { watchedPorts } from "../play/boundaries";
import type { Asked, Call } from "./terrain";

/** Writes down what a command does on a lab: every call, the step at work, and where something could have struck. */
export interface Recorder {
  readonly ports: Ports;
  readonly onEvent: (event: RunEvent) => void;
  readonly steps: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  readonly hooks: readonly string[];
  asked(): readonly Asked[];
  /** The step that was at work after so many events. */
  stepAt(seq: number): string;
}

interface RecorderOptions {
  readonly lab: Lab;
  /** What comes before the first step. */
  readonly first: { readonly step: string; readonly title: string };
  /** What the estate had seen before: the places are counted from its beginning. */
  readonly before?: Lab;
  /** How the steps of this command are called. */
  readonly nameOf?: (key: string) => string;
}

export function recorder({ lab, first, before, nameOf = (key) => key }: RecorderOptions): Recorder {
  const steps: string[] = [first.step];
  const titles: Record<string, string> = { [first.step]: first.title };
  const changes: { readonly seq: number; readonly step: string }[] = [{ seq: 0, step: first.step }];
  const calls: Call[] = [];
  const nths = before === undefined ? new Map<string, number>() : commandsIn(lab.history());
  let begunAt = 0;
  const hooks: string[] = [];
  const hook: Ports["hook"] = {
    call: (one) => {
      hooks.push(changes.at(-1)?.step ?? first.step);
      return lab.ports.hook.call(one);
    },
  };
  const watched = watchedPorts(lab.ports, ({ n, name }, side) => {
    if (side === "before") {
      begunAt = lab.history().length;
      return;
    }
    const step = changes.at(-1)?.step ?? first.step;
    calls.push(callOf({ n, name, step, events: lab.history().slice(begunAt), nths }));
  });
  const onEvent = (event: RunEvent): void => {
    const key = stepOf(event);
    if (key === undefined) return;
    const step = nameOf(key);
    if ("title" in event) titles[step] = event.title;
    if (!steps.includes(step)) steps.push(step);
    changes.push({ seq: lab.history().length, step });
  };
  const stepAt = (seq: number) => changes.findLast((one) => one.seq <= seq)?.step ?? first.step;
  const earlier = before?.hazardsAsked() ?? [];
  const ports = { ...watched, hook };
  return { ports, onEvent, steps, titles, calls, hooks, stepAt, asked: () => askedIn(lab, stepAt, earlier) };
}

/** The step that an event of a run says is at work now. */
function stepOf(event: RunEvent): string | undefined {
  if (event.kind === "step-started" || event.kind === "undoing") return event.key;
  const isWindow = event.kind === "recorded" && event.record.kind === "release-started";
  return isWindow ? event.record.key : undefined;
}

interface Crossed {
  readonly n: number;
  readonly name: string;
  readonly step: string;
  /** What the call wrote into the history. */
  readonly events: readonly LabEvent[];
  readonly nths: Map<string, number>;
}

function callOf({ n, name, step, events, nths }: Crossed): Call {
  if (name.startsWith("disk ")) return { n, name, step, computer: "", nth: 0, effect: "disk", paths: [] };
  const [computer = "", command = name] = name.startsWith("http ") ? ["", "http"] : name.split(" ");
  const key = `${computer} ${command}`;
  const nth = nths.get(key) ?? 0;
  nths.set(key, nth + 1);
  const event = events.find((one): one is CommandEvent => one.kind === "command" && one.name === command);
  const paths = event === undefined ? [] : pathsIn(event);
  return { n, name: command, step, computer, nth, effect: event?.effect ?? "reads", paths };
}

function pathsIn({ parameters }: CommandEvent): readonly string[] {
  const texts = (value: Plain): readonly string[] => {
    if (typeof value === "string") return [value];
    return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
  };
  return texts(parameters).filter((text) => /^[A-Za-z]:\\[^\n]+$/.test(text));
}

function commandsIn(history: readonly LabEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of history) {
    if (event.kind !== "command") continue;
    const key = `${event.computer} ${event.name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function askedIn(
  lab: Lab,
  stepAt: (seq: number) => string,
  earlier: ReturnType<Lab["hazardsAsked"]>,
): readonly Asked[] {
  const nths = new Map<string, number>();
  const next = (query: { readonly does: string; readonly computer: string; readonly at: string }): number => {
    const key = `${query.does} ${query.computer} ${query.at}`;
    const nth = nths.get(key) ?? 0;
    nths.set(key, nth + 1);
    return nth;
  };
  for (const query of earlier) next(query);
  return lab.hazardsAsked().map(({ seq, ...query }) => ({ ...query, nth: next(query), step: stepAt(seq) }));
}
