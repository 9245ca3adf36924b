import { engineInvariants, violations } from "../../lib/invariants";
import type { Lab } from "../../lib/lab";
import { type Command, CommandFailure, type Ports } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { apply, type RunEvent, resume, rollback, status, type Upgrade } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { openTt } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const RUNS = "/operator/runs";
const answers = { "announcement@APP01": "told" };
const upgrade = (): Upgrade => timeTrackerNx(silentInputs);

/** What happens around a command of one operator. */
interface Fault {
  /** Never comes back: what an operator's machine does that has lost its power. */
  readonly dies?: (command: Command) => boolean;
  /** Looked at before a command is sent. */
  readonly before?: (command: Command) => Promise<void>;
  readonly after?: (command: Command) => Promise<void>;
}

class Died extends Error {}

/** The ports of an operator on a machine of that name. */
function operator(lab: Lab, host: string, { dies, before, after }: Fault = {}): Ports {
  let isDead = false;
  return {
    ...lab.ports,
    host,
    on: (computer) => ({
      computer,
      invoke: async (command, options) => {
        isDead = isDead || dies?.(command) === true;
        if (isDead) throw new Died();
        await before?.(command);
        const result = await lab.ports.on(computer).invoke(command, options);
        await after?.(command);
        return result;
      },
    }),
  };
}

const begin = (ports: Ports, more: object = {}) =>
  apply({ upgrade: upgrade(), ports, runsFolder: RUNS, approve: "yes", answers, ...more });
const goOn = (ports: Ports) => resume({ ports, runsFolder: RUNS, computer: "APP01", upgradeOf: upgrade });
const goBack = (ports: Ports) =>
  rollback({ ports, runsFolder: RUNS, computer: "APP01", upgradeOf: upgrade, approve: "yes" });

/** A lab on which the operator LAPTOP1 died right before that command. */
async function abandoned(at: (command: Command) => boolean): Promise<Lab> {
  const { lab } = await openTt();
  await expect(begin(operator(lab, "LAPTOP1", { dies: at }))).rejects.toThrow(Died);
  return lab;
}

const stopsPool = ({ name }: Command): boolean => name === "Stop-WebAppPool";

/** Called once, the first time that the command of that name comes by. */
function once(name: string, work: () => Promise<void>): (command: Command) => Promise<void> {
  let isDone = false;
  return async (command) => {
    if (isDone || command.name !== name) return;
    isDone = true;
    await work();
  };
}

const lockOf = (lab: Lab) => lab.inspect().computers.app01?.lock;
const broken = (lab: Lab) => violations(lab.history(), engineInvariants);

describe("the lock of a computer", () => {
  it("two runs at once: the second is told whose it is, changes nothing, and the first ends well", async () => {
    const { lab } = await openTt();
    const second = once("Stop-WebAppPool", async () => {
      const changes = lab.history().filter((event) => event.kind === "change").length;
      expect(await begin(operator(lab, "LAPTOP2"))).toMatchObject({
        kind: "locked",
        exitCode: 6,
        error: { code: "RUN_UNFINISHED", what: expect.stringContaining("LAPTOP1") },
        truths: ["Nothing was changed."],
      });
      expect(lab.history().filter((event) => event.kind === "change")).toHaveLength(changes);
    });
    expect(await begin(operator(lab, "LAPTOP1", { before: second }))).toMatchObject({ kind: "done", exitCode: 0 });
    expect(broken(lab)).toEqual([]);
  });

  it("owner dead: nobody begins anew, and resume carries the run on from another machine", async () => {
    const lab = await abandoned(stopsPool);
    expect(await begin(operator(lab, "LAPTOP2"))).toMatchObject({ kind: "locked", exitCode: 6 });
    expect(await goOn(operator(lab, "LAPTOP2"))).toMatchObject({ kind: "done", exitCode: 0 });
    expect(lockOf(lab)).toMatchObject({ runId: null, epoch: 2 });
    expect(broken(lab)).toEqual([]);
  });

  it("owner alive but cut off: once another has carried the run on, its next command is refused by the fence", async () => {
    const { lab } = await openTt();
    const other = once("Stop-WebAppPool", async () => {
      expect(await goOn(operator(lab, "LAPTOP2"))).toMatchObject({ kind: "done", exitCode: 0 });
    });
    expect(await begin(operator(lab, "LAPTOP1", { before: other }))).toMatchObject({ kind: "locked", exitCode: 6 });
    const refused = lab.history().filter((event) => event.kind === "command" && event.outcome === "refused");
    expect(refused.map((event) => event.kind === "command" && event.name)).toEqual(["Stop-WebAppPool"]);
    expect(broken(lab)).toEqual([]);
  });

  it("forced before the point of no return: the epoch is raised, the old owner is refused, a new run goes through", async () => {
    const { lab } = await openTt();
    const said: RunEvent[] = [];
    const forcing = once("Stop-WebAppPool", async () => {
      const result = await begin(operator(lab, "LAPTOP2"), {
        forceLock: true,
        onEvent: (event: RunEvent) => said.push(event),
      });
      expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    });
    expect(await begin(operator(lab, "LAPTOP1", { before: forcing }))).toMatchObject({ kind: "locked", exitCode: 6 });
    // Its own taking, the one that deposed it, and that of the new run.
    expect(lockOf(lab)).toMatchObject({ runId: null, epoch: 3 });
    const text = "nobody puts it back: Stopped for the run: BackupAgent; TimeTracker NX is in maintenance mode";
    expect(said).toContainEqual({ kind: "warning", text: expect.stringContaining(text) });
    const ends = lab.history().flatMap((event) => (event.kind === "command" ? endIn(event.parameters.Line) : []));
    expect(ends).toEqual(["abandoned", "done"]);
    expect(broken(lab)).toEqual([]);
  });

  it("forced past the point of no return: refused; only resume and rollback are left", async () => {
    const updateFails = { on: "APP01", at: "schema-update.half-way", does: "schema-update-fails" };
    const { lab } = await openTt({ lab: { hazards: [updateFails] } });
    expect(await begin(operator(lab, "LAPTOP1"))).toMatchObject({ exitCode: 5 });
    const before = lab.inspect();
    expect(await begin(operator(lab, "LAPTOP2"), { forceLock: true })).toMatchObject({
      kind: "locked",
      exitCode: 6,
      error: { code: "RUN_PAST_RETURN" },
    });
    expect(lab.inspect()).toEqual(before);
    expect(await goOn(operator(lab, "LAPTOP2"))).toMatchObject({ exitCode: 5 });
    expect(await goBack(operator(lab, "LAPTOP2"))).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(lab)).toEqual(await visibleBefore());
  });

  it("forced when the journal alone knows of the point of no return: refused as well", async () => {
    const lab = await abandoned(({ parameters }) => parameters.PastPointOfNoReturn === true);
    expect(lockOf(lab)).toMatchObject({ pastPointOfNoReturn: false });
    expect(await begin(operator(lab, "LAPTOP2"), { forceLock: true })).toMatchObject({
      exitCode: 6,
      error: { code: "RUN_PAST_RETURN" },
    });
  });

  it("record corrupt: nobody takes it, by force or not, and status names it", async () => {
    const { lab } = await openTt({ lab: { hazards: [{ on: "APP01", at: "Stop-WebAppPool", does: "lock-damaged" }] } });
    expect(await begin(operator(lab, "LAPTOP1"))).toMatchObject({ kind: "locked", exitCode: 6 });
    const ports = operator(lab, "LAPTOP2");
    const before = lab.inspect().computers;
    const damaged = { code: "LOCK_DAMAGED", exitCode: 6 };
    await expect(begin(ports)).rejects.toMatchObject(damaged);
    await expect(begin(ports, { forceLock: true })).rejects.toMatchObject(damaged);
    await expect(goOn(ports)).rejects.toMatchObject(damaged);
    await expect(goBack(ports)).rejects.toMatchObject(damaged);
    expect(await status({ ports, runsFolder: RUNS, computers: ["APP01"] })).toMatchObject([
      { computer: "APP01", run: undefined, problem: { code: "LOCK_DAMAGED" } },
    ]);
    expect(lab.inspect().computers).toEqual(before);
  });

  it.each(["status", "resume"])(
    "target down at release: the run is done, and %s gives the lock back later",
    async (by) => {
      const { lab } = await openTt();
      let isDown = false;
      const before = async (command: Command): Promise<void> => {
        if (isDown) throw sessionLost(command);
      };
      const after = async ({ parameters }: Command): Promise<void> => {
        isDown = isDown || endIn(parameters.Line).length > 0;
      };
      const ports = operator(lab, "LAPTOP1", { before, after });
      const result = await begin(ports);
      expect(result).toMatchObject({ kind: "done", exitCode: 0 });
      expect(result.truths.join(" ")).toMatch(/lock of APP01 could not be given back yet \(release-pending\)/);
      isDown = false;
      expect(await begin(operator(lab, "LAPTOP2"))).toMatchObject({ kind: "locked", exitCode: 6 });
      const looking = { ports, runsFolder: RUNS, computers: ["APP01"] };
      expect(await status(looking)).toMatchObject([{ lock: { runId: result.runId, releasePending: true } }]);
      if (by === "resume") expect(await goOn(ports)).toMatchObject({ kind: "done", exitCode: 0 });
      else {
        const [found] = await status({ ...looking, releaseEnded: true });
        expect(found).toMatchObject({ released: result.runId, run: undefined, lock: { runId: undefined } });
      }
      expect(lockOf(lab)).toMatchObject({ runId: null });
      expect(broken(lab)).toEqual([]);
    },
  );

  it("two resumes of one run at once: the later one carries it on, the earlier one is refused", async () => {
    const lab = await abandoned(stopsPool);
    const later = once("Stop-WebAppPool", async () => {
      expect(await goOn(operator(lab, "LAPTOP3"))).toMatchObject({ kind: "done", exitCode: 0 });
    });
    expect(await goOn(operator(lab, "LAPTOP2", { before: later }))).toMatchObject({ kind: "locked", exitCode: 6 });
    expect(broken(lab)).toEqual([]);
  });

  it("two resumes that see the same epoch: one takes the lock, the other is told so", async () => {
    const lab = await abandoned(stopsPool);
    const first = once("Enter-CutoverLock", async () => {
      expect(await goOn(operator(lab, "LAPTOP3"))).toMatchObject({ kind: "done", exitCode: 0 });
    });
    expect(await goOn(operator(lab, "LAPTOP2", { before: first }))).toMatchObject({
      kind: "locked",
      exitCode: 6,
      error: { code: "LOCK_TAKEN_MEANWHILE" },
    });
    expect(broken(lab)).toEqual([]);
  });
});

/** The end that a journal's line tells of. */
function endIn(line: unknown): readonly string[] {
  if (typeof line !== "string" || !line.includes('"run-ended"')) return [];
  const { kind, data } = JSON.parse(line) as { readonly kind: string; readonly data: { readonly kind: string } };
  return kind === "run-ended" ? [data.kind] : [];
}

function sessionLost(command: Command): CommandFailure {
  const message = "The computer cannot be reached.";
  const error = {
    kind: "sessionLost",
    message,
    id: "PSSessionOpenFailed",
    category: "OpenError",
    accepted: false,
  } as const;
  return new CommandFailure("APP01", command, error);
}
