import { type CommandEvent, type Lab, type LabEvent, MemoryFiles, openLab, type Plain } from "../../lab";
import type { RunEvent } from "../../upgrade";
import { watchedPorts } from "../play/boundaries";
import { applyOn } from "../play/command";
import type { Stage } from "../play/stage";
import { estateFacts } from "./estate-facts";
import type { Asked, Call, Terrain } from "./terrain";

/** Before the first step: the plan is made and the locks are taken. */
export const PLANNING = "plan";

/** Carries the upgrade out undisturbed and writes down every place at which something can strike. */
export async function scout(stage: Stage): Promise<Terrain> {
  const operator = { files: new MemoryFiles(), secret: stage.secret, hook: { call: async () => OK } };
  const lab = await openLab({ snapshot: stage.snapshot, operator });
  const calls: Call[] = [];
  const changes: { readonly seq: number; readonly step: string }[] = [{ seq: 0, step: PLANNING }];
  const steps: string[] = [PLANNING];
  const titles: Record<string, string> = { [PLANNING]: "Planning, and taking the locks" };
  const nths = new Map<string, number>();
  const here = () => changes.at(-1)?.step ?? PLANNING;
  let begunAt = 0;
  const ports = watchedPorts(lab.ports, ({ n, name }, side) => {
    if (side === "before") {
      begunAt = lab.history().length;
      return;
    }
    calls.push(callOf({ n, name, step: here(), events: lab.history().slice(begunAt), nths }));
  });
  let pointOfNoReturn: string | undefined;
  const onEvent = (event: RunEvent): void => {
    if (event.kind === "planned") pointOfNoReturn = event.plan.pointOfNoReturn;
    const key = stepOf(event);
    if (key === undefined) return;
    if (event.kind === "step-started") titles[key] = event.title;
    if (!steps.includes(key)) steps.push(key);
    changes.push({ seq: lab.history().length, step: key });
  };
  const { act } = await applyOn({ stage, lab, ports, onEvent });
  const stepAt = (seq: number) => changes.findLast((one) => one.seq <= seq)?.step ?? PLANNING;
  const asked = askedIn(lab, stepAt);
  return { act, steps, titles, pointOfNoReturn, calls, asked, estate: estateFacts(lab, stage, stepAt) };
}

const OK = { kind: "ok", output: "" } as const;

/** The step that an event of a run says is at work now. */
function stepOf(event: RunEvent): string | undefined {
  if (event.kind === "step-started") return event.key;
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

function askedIn(lab: Lab, stepAt: (seq: number) => string): readonly Asked[] {
  const nths = new Map<string, number>();
  return lab.hazardsAsked().map(({ seq, ...query }) => {
    const key = `${query.does} ${query.computer} ${query.at}`;
    const nth = nths.get(key) ?? 0;
    nths.set(key, nth + 1);
    return { ...query, nth, step: stepAt(seq) };
  });
}
