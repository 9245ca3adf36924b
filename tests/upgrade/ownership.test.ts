import { apply, localRuns, readRun, resume, status } from "../../lib/upgrade";
import { applying, ended, RUNS, resuming } from "./support/drive";
import { A, estateOf, goal, isLocked, journalOf, toy, window } from "./support/toy-upgrade";

const steps = [window("stopped", "last", ["one"]), goal("one"), goal("last")];
const ids = ["stopped", "one", "last"];

describe("approval", () => {
  it("is needed: without it the plan is shown and nothing is done", async () => {
    for (const approve of [undefined, "0".repeat(64), async () => false]) {
      const estate = estateOf(ids);
      const { ports } = estate.ports();
      const result = await apply({ upgrade: toy(steps), ports, runsFolder: RUNS, ...(approve && { approve }) });
      expect(result).toMatchObject({
        kind: "gate",
        exitCode: 3,
        runId: undefined,
        gates: [{ key: "approve", choices: [result.plan.digest] }],
      });
      expect(estate.state.changes).toEqual([]);
    }
  });

  it("is given by the plan's digest, or by somebody who sees the plan", async () => {
    const estate = estateOf(ids);
    const { plan } = ended(await applying(estate.copy(), toy(steps), { approve: "no" }));
    expect(ended(await applying(estate.copy(), toy(steps), { approve: plan.digest })).kind).toBe("done");
    const approve = async (shown: typeof plan): Promise<boolean> => shown.digest === plan.digest;
    expect(await apply({ upgrade: toy(steps), ports: estate.ports().ports, runsFolder: RUNS, approve })).toMatchObject({
      kind: "done",
    });
  });

  it("does not cover another plan: when the second look gives another digest the run waits, and goes on with its answer", async () => {
    const changing = [...steps, goal("more")];
    const prepare = () => {
      const estate = estateOf(ids, { more: "new" });
      const before = ({ name }: { name: string }): void => {
        if (name === "Enter-CutoverLock") Object.assign(estate.state.computers[A]?.values ?? {}, { more: "old" });
      };
      return { estate, before };
    };
    const { estate, before } = prepare();
    const result = ended(await applying(estate, toy(changing), { before }));
    expect(result).toMatchObject({ kind: "gate", exitCode: 3, gates: [{ key: "plan" }] });
    expect(estate.values()[A]).toMatchObject({ one: "old" });
    const [digest = "", abandon = ""] = result.gates[0]?.choices ?? [];
    expect(ended(await resuming(estate.copy(), toy(changing))).exitCode).toBe(3);
    const given = estate.copy();
    expect(ended(await resuming(given, toy(changing), { answers: { plan: digest } })).kind).toBe("done");
    expect(given.values()[A]).toMatchObject({ one: "new", more: "new" });
    expect(ended(await resuming(estate, toy(changing), { answers: { plan: abandon } }))).toMatchObject({
      exitCode: 4,
      truths: ["Nothing was changed."],
    });
    expect(isLocked(estate)).toBe(false);
  });
});

describe("an unfinished run", () => {
  it("keeps a new apply out: exit 6, its name, and how to resume", async () => {
    const estate = estateOf(ids);
    const life = await applying(estate, toy(steps), { killAt: 30 });
    expect(life.result).toBe("killed");
    const before = structuredClone(estate.state);
    const result = ended(await applying(estate, toy(steps)));
    const runId = estate.state.computers[A]?.lock.runId;
    expect(result).toMatchObject({ kind: "locked", exitCode: 6, runId });
    expect(result.error).toMatchObject({
      code: "RUN_UNFINISHED",
      what: expect.stringContaining(String(runId)),
      todo: expect.stringContaining(`cutover resume --target ${A}`),
    });
    expect(estate.state.computers).toEqual(before.computers);
  });

  it("is shown by status with its plan and its last words; a free computer shows no run", async () => {
    const estate = estateOf(ids);
    const { ports } = estate.ports();
    expect(await status({ ports, runsFolder: RUNS, computers: [A] })).toMatchObject([
      { computer: A, run: undefined, lock: { runId: undefined } },
    ]);
    await applying(estate, toy(steps), { killAt: 30 });
    const [found] = await status({ ports, runsFolder: RUNS, computers: [A] });
    expect(found).toMatchObject({
      computer: A,
      lock: { ownerHost: "LAPTOP1", epoch: 1 },
      run: { system: "toy", end: undefined, host: "LAPTOP1" },
    });
    expect(found?.run?.steps.map(({ state }) => state)).toContain("done");
  });

  it("is found by its id in the run folder as well, and by nothing when it has ended", async () => {
    const estate = estateOf(ids);
    await applying(estate, toy(steps), { killAt: 30 });
    const runId = String(estate.state.computers[A]?.lock.runId);
    expect(ended(await resuming(estate, toy(steps), { runId })).kind).toBe("done");
    await expect(resuming(estate, toy(steps), { runId })).rejects.toMatchObject({ code: "RUN_NOT_FOUND", exitCode: 2 });
    await expect(resuming(estate, toy(steps))).rejects.toMatchObject({ code: "RUN_NOT_FOUND" });
    await expect(resuming(estate, toy(steps), { runId: "none" })).rejects.toMatchObject({ code: "RUN_NOT_FOUND" });
  });

  it("can be read on its computer while it is unfinished and after its end, without the run folder", async () => {
    const estate = estateOf(ids);
    await applying(estate, toy(steps), { killAt: 30 });
    estate.state.disk = {};
    const { ports } = estate.ports();
    expect(await readRun({ ports, runsFolder: RUNS, computer: A })).toMatchObject({
      end: undefined,
      source: `target:${A}`,
    });
    await resuming(estate, toy(steps));
    const view = await readRun({ ports, runsFolder: "/none", computer: A });
    expect(view).toMatchObject({ end: { kind: "done" }, resumes: 1, computers: [A], journalOn: A });
    expect(view.steps.map(({ key, state, before }) => ({ key, state, before }))).toEqual([
      { key: `stopped@${A}#1`, state: "released", before: { value: "old" } },
      { key: `one@${A}#1`, state: "done", before: { value: "old" } },
      { key: `last@${A}#1`, state: "done", before: { value: "old" } },
    ]);
    expect(await localRuns({ ports, runsFolder: RUNS })).toEqual([view.runId]);
    await expect(readRun({ ports, runsFolder: RUNS, computer: A, runId: "none" })).rejects.toMatchObject({
      code: "RUN_NOT_FOUND",
    });
  });

  it("is not carried on with other steps than it was begun with", async () => {
    const estate = estateOf(ids);
    await applying(estate, toy(steps), { killAt: 30 });
    const before = structuredClone(estate.state);
    await expect(resuming(estate, toy([goal("other")]))).rejects.toMatchObject({
      code: "RUN_DEFINITION_CHANGED",
      exitCode: 2,
    });
    expect(estate.state).toEqual(before);
  });

  it("stores its inputs, so that the target alone is enough to make its steps again", async () => {
    const estate = estateOf(ids);
    await applying(estate, toy(steps, { inputs: { version: "7.0.1", key: { env: "KEY" } } }), { killAt: 30 });
    estate.state.disk = {};
    const given: unknown[] = [];
    const { ports } = estate.ports({}, "LAPTOP2");
    const upgradeOf = (...all: unknown[]) => {
      given.push(...all);
      return toy(steps);
    };
    expect(await resume({ ports, runsFolder: "/elsewhere", computer: A, upgradeOf })).toMatchObject({ kind: "done" });
    expect(given).toEqual(["toy", { version: "7.0.1", key: { env: "KEY" } }]);
    expect(Object.keys(estate.state.disk).every((path) => path.startsWith("/elsewhere/"))).toBe(true);
  });

  it("that was interrupted ends with 130 where it stands, wherever that is, and is resumed", async () => {
    const { calls } = await applying(estateOf(ids), toy(steps));
    for (let at = 1; at <= calls; at += 3) {
      const estate = estateOf(ids);
      const controller = new AbortController();
      let count = 0;
      const before = (): void => {
        count += 1;
        if (count === at) controller.abort(new Error("Ctrl+C"));
      };
      const result = ended(await applying(estate, toy(steps), { before, signal: controller.signal }));
      if (count < at) continue;
      expect(["interrupted", "done"]).toContain(result.kind);
      const next = isLocked(estate) ? await resuming(estate, toy(steps)) : await applying(estate, toy(steps));
      const last = ended(next).kind === "put-back" ? await applying(estate, toy(steps)) : next;
      expect(ended(last).exitCode).toBe(0);
      expect(estate.values()).toEqual({ [A]: { stopped: "old", one: "new", last: "new" } });
    }
  });

  it("goes on when the operator's disk is full: the journal is on the target", async () => {
    const estate = estateOf(ids);
    const { ports } = estate.ports();
    const append = async (): Promise<void> => {
      throw new Error("ENOSPC");
    };
    const events: unknown[] = [];
    const files = { ...ports.files, append };
    const result = await apply({
      upgrade: toy(steps),
      ports: { ...ports, files },
      runsFolder: RUNS,
      approve: "yes",
      onEvent: (event) => events.push(event),
    });
    expect(result.kind).toBe("done");
    expect(events).toContainEqual({ kind: "warning", text: expect.stringContaining("ENOSPC") });
    expect(journalOf(estate).at(-1)).toBe("run-ended");
  });
});

describe("the overhead of a run", () => {
  it("is at most six durable writes per step, on target and disk together", async () => {
    const many = Array.from({ length: 20 }, (_, i) => goal(`goal${i}`));
    const writes = async (count: number): Promise<number> => {
      const estate = estateOf(many.map(({ id }) => id));
      let n = 0;
      const before = ({ name }: { name: string }): void => {
        if (name === "Add-CutoverJournalRecord") n += 1;
      };
      const { ports } = estate.ports({ before });
      const append: typeof ports.files.append = (path, bytes) => {
        n += 1;
        return ports.files.append(path, bytes);
      };
      await apply({
        upgrade: toy(many.slice(0, count)),
        ports: { ...ports, files: { ...ports.files, append } },
        runsFolder: RUNS,
        approve: "yes",
      });
      return n;
    };
    expect(((await writes(20)) - (await writes(10))) / 10).toBeLessThanOrEqual(6);
  });
});
