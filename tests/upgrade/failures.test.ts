import { open, satisfied } from "../../lib/upgrade";
import { applying, ended, resuming } from "./support/drive";
import { migration, set, valueStep } from "./support/toy-steps";
import { A, estateOf, goal, isLocked, journalOf, toy, window, writesTo } from "./support/toy-upgrade";

describe("a failure before the point of no return", () => {
  it("undoes in reverse order what was started, the failed step included, then gives the locks back", async () => {
    const steps = [window("stopped", "last", ["one"]), goal("one"), goal("two"), goal("last")];
    const estate = estateOf(["stopped", "one", "two", "last"], { "refuses:last": "yes" });
    const before = estate.values();
    const { log, before: watch } = writesTo(estate);
    const result = ended(await applying(estate, toy(steps), { before: watch }));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4, error: { code: "COMMAND_FAILED" } });
    expect(log).toEqual(["stopped=new", "one=new", "two=new", "stopped=old", "last=new", "two=old", "one=old"]);
    expect(estate.values()).toEqual(before);
    expect(isLocked(estate)).toBe(false);
    // The window was released on the way; that it is as before is shown all the same.
    expect(journalOf(estate).filter((one) => one.startsWith("undone"))).toEqual([
      "undone last",
      "undone two",
      "undone one",
      "undone stopped",
    ]);
  });

  /** A deed that is put back from a copy, which no longer is what stands there: somebody has changed it meanwhile. */
  const copied = (untouched: string | undefined) =>
    goal("copied", {
      act: async (context) => {
        await set(context.on(A), "by-somebody", "changed");
        if (untouched === undefined) await set(context.on(A), "copied", "half");
        throw new Error("the last look before the deed has failed");
      },
      undoSteps: [
        valueStep({ id: "restored", computer: A, role: { kind: "goal" }, path: "by-somebody", value: "old" }),
      ],
      untouched: ({ value }) => (value === untouched ? satisfied("nothing was begun") : open("it was begun")),
    });

  it("leaves alone what provably never began, with what somebody else has changed there", async () => {
    const estate = estateOf(["one", "copied", "by-somebody"]);
    const result = ended(await applying(estate, toy([goal("one"), copied("old")])));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ one: "old", copied: "old", "by-somebody": "changed" });
    expect(journalOf(estate)).toContain("undone copied");
  });

  it("puts back from the copy what has begun", async () => {
    const estate = estateOf(["one", "copied", "by-somebody"]);
    const result = ended(await applying(estate, toy([goal("one"), copied(undefined)])));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ one: "old", copied: "old", "by-somebody": "old" });
  });

  it("keeps the locks and users out when an undo is not proved, and a resume goes on putting back", async () => {
    let isMended = false;
    const stubborn = {
      undo: async (
        context: Parameters<typeof set>[0] extends never ? never : { on(computer: string): Parameters<typeof set>[0] },
      ) => {
        if (isMended) await set(context.on(A), "two", "old");
      },
    };
    const steps = [
      window("stopped", "last", ["one"]),
      goal("one"),
      goal("two", {
        ...stubborn,
        undone: (seen) => (seen.value === "old" ? satisfied("as before") : open(`it is ${seen.value}`)),
      }),
      goal("last", { after: [] }),
    ];
    const upgrade = toy([...steps.slice(0, 3), goal("fails"), ...steps.slice(3)], {
      lockOut: (context) => set(context.on(A), "door", "shut"),
    });
    const estate = estateOf(["stopped", "one", "two", "fails", "last"], { "refuses:fails": "yes" });
    const result = ended(await applying(estate, upgrade));
    expect(result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(result.error).toMatchObject({ code: "COMMAND_FAILED", exitCode: 7, undo: { code: "UNDO_NOT_PROVED" } });
    // What came before it still holds: the window that keeps the users out was not undone.
    expect(estate.values()[A]).toMatchObject({ stopped: "new", one: "new", two: "new", door: "shut" });
    expect(result.truths.join("\n")).toMatch(
      /two is new .*NOT put back[\s\S]*Users are locked out[\s\S]*stay, on purpose/,
    );
    expect(isLocked(estate)).toBe(true);
    expect(ended(await applying(estate, upgrade))).toMatchObject({ kind: "locked", exitCode: 6 });
    isMended = true;
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ stopped: "old", one: "old", two: "old" });
    expect(isLocked(estate)).toBe(false);
  });

  it("puts back again what the locking out of users has changed, before it says that all is as before", async () => {
    let isMended = false;
    const mode = goal("mode", {
      undo: async (context) => {
        if (isMended) await set(context.on(A), "mode", "old");
      },
    });
    const steps = [mode, goal("pool"), goal("fails")];
    const upgrade = toy(steps, { lockOut: (context) => set(context.on(A), "pool", "shut") });
    const estate = estateOf(["mode", "pool", "fails"], { "refuses:fails": "yes" });
    expect(ended(await applying(estate, upgrade))).toMatchObject({ exitCode: 7 });
    expect(estate.values()[A]).toMatchObject({ mode: "new", pool: "shut" });
    isMended = true;
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ mode: "old", pool: "old" });
  });

  it("ends what locking users out has begun, though the run itself had not come to it", async () => {
    let isMended = false;
    const mode = goal("mode", {
      undo: async (context) => {
        if (isMended) await set(context.on(A), "mode", "old");
      },
    });
    const steps = [mode, goal("fails"), window("pool", "last", ["last"], { value: "shut" }), goal("last")];
    const upgrade = toy(steps, {
      lockOut: (context) => set(context.on(A), "pool", "shut"),
      lockOutWindow: "pool",
    });
    const estate = estateOf(["mode", "fails", "pool", "last"], { "refuses:fails": "yes" });
    expect(ended(await applying(estate, upgrade))).toMatchObject({ exitCode: 7 });
    expect(estate.values()[A]).toMatchObject({ mode: "new", pool: "shut" });
    isMended = true;
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ mode: "old", pool: "old" });
  });

  it("keeps users out by the windows that are there for it, rather than by the upgrade's own way", async () => {
    let isMended = false;
    const mode = goal("mode", {
      undo: async (context) => {
        if (isMended) await set(context.on(A), "mode", "old");
      },
    });
    const steps = [mode, goal("fails"), window("rule", "last", ["last"], { undoneLast: true }), goal("last")];
    const upgrade = toy(steps, { lockOut: (context) => set(context.on(A), "pool", "shut") });
    const estate = estateOf(["mode", "fails", "rule", "pool", "last"], { "refuses:fails": "yes" });
    const result = ended(await applying(estate, upgrade));
    expect(result).toMatchObject({ exitCode: 7 });
    expect(result.truths).toContain("Users are locked out.");
    expect(estate.values()[A]).toMatchObject({ mode: "new", rule: "new", pool: "old" });
    isMended = true;
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(estate.values()[A]).toMatchObject({ mode: "old", rule: "old", pool: "old" });
  });

  it("falls back on the upgrade's own way where such a window cannot be closed", async () => {
    const mode = goal("mode", { undo: async () => undefined });
    const steps = [mode, goal("fails"), window("rule", "last", ["last"], { undoneLast: true }), goal("last")];
    const upgrade = toy(steps, { lockOut: (context) => set(context.on(A), "pool", "shut") });
    const refusing = { "refuses:fails": "yes", "refuses:rule": "yes" };
    const estate = estateOf(["mode", "fails", "rule", "pool", "last"], refusing);
    const result = ended(await applying(estate, upgrade));
    expect(result).toMatchObject({ exitCode: 7 });
    expect(result.truths).toContain("Users are locked out.");
    expect(estate.values()[A]).toMatchObject({ mode: "new", rule: "old", pool: "shut" });
  });

  it("undoes nothing under a job that lives: it is stopped first where that is declared, else it is exit 7", async () => {
    const job = (onDeadline: boolean) =>
      migration({
        id: "job",
        computer: A,
        lastsMs: 1_000_000_000,
        deadlineMs: 30_000,
        begun: undefined as never,
        jobRunning: ({ state }) => state === "Running",
        undo: (context) => set(context.on(A), "job", "put back"),
        undone: ({ value }) => (value === "put back" ? satisfied("put back") : open("not yet")),
        ...(onDeadline && {
          onDeadline: {
            kind: "stop-job",
            stop: async (context) => {
              await context
                .on(A)
                .invoke(
                  { module: "Cutover", name: "Stop-CutoverJob", parameters: { RequestId: context.requestId() } },
                  { deadlineMs: 1 },
                );
            },
          },
        }),
      });
    const left = estateOf(["job"]);
    const result = ended(await applying(left, toy([job(false)])));
    expect(result).toMatchObject({ kind: "not-put-back", exitCode: 7, error: { undo: { code: "JOB_STILL_RUNNING" } } });
    expect(left.values()[A]).toEqual({ job: "old" });
    const stopped = estateOf(["job"]);
    expect(ended(await applying(stopped, toy([job(true)])))).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(stopped.values()[A]).toEqual({ job: "put back" });
    expect(stopped.state.computers[A]?.jobs).toEqual({});
  });
});

describe("a failure behind the point of no return", () => {
  const upgrade = toy(
    [window("stopped", "last", ["schema"]), migration({ id: "schema", computer: A }), goal("next"), goal("last")],
    {
      lockOut: (context) => set(context.on(A), "door", "shut"),
    },
  );

  it("is exit 5: nothing is undone, users are locked out, the lock stays and says so; resume goes forward", async () => {
    const estate = estateOf(["stopped", "schema", "next", "last"], { "refuses:next": "yes" });
    const result = ended(await applying(estate, upgrade));
    expect(result).toMatchObject({
      kind: "past-point-of-no-return",
      exitCode: 5,
      error: { code: "COMMAND_FAILED", exitCode: 5 },
    });
    expect(estate.values()[A]).toMatchObject({ stopped: "new", schema: "new", next: "old", door: "shut" });
    expect(estate.state.computers[A]?.lock).toMatchObject({ past: true });
    expect(result.truths.join("\n")).toMatch(/point of no return was passed[\s\S]*stopped is new .*still holds/);
    delete estate.state.computers[A]?.values["refuses:next"];
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "done" });
    expect(estate.values()[A]).toMatchObject({ stopped: "old", schema: "new", next: "new", last: "new" });
  });

  it("leaves users in when every goal is reached and only something that was stopped does not start again", async () => {
    const cannot = async (): Promise<void> => {
      throw new Error("the agent does not start");
    };
    const end = valueStep({
      id: "end",
      computer: A,
      role: { kind: "check", serves: ["schema"] },
      satisfied: () => satisfied("it is looked at"),
      act: undefined,
      undo: undefined,
      undone: undefined,
    });
    const agent = window("agent", "end", ["schema"], { release: cannot });
    const steps = [agent, migration({ id: "schema", computer: A }), goal("next"), end];
    const estate = estateOf(["agent", "schema", "next"]);
    const result = ended(
      await applying(estate, toy(steps, { lockOut: (context) => set(context.on(A), "door", "shut") })),
    );
    expect(result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(estate.values()[A]).toEqual({ agent: "new", schema: "new", next: "new" });
    expect(result.truths.join("\n")).toMatch(/Every goal is reached[\s\S]*not locked out/);
    expect(isLocked(estate)).toBe(true);
  });

  it("does not disturb a deed that still runs at its deadline; resume waits again", async () => {
    const slow = toy([migration({ id: "schema", computer: A, lastsMs: 100_000, deadlineMs: 60_000 })], {
      lockOut: (context) => set(context.on(A), "door", "shut"),
    });
    const estate = estateOf(["schema"]);
    const result = ended(await applying(estate, slow));
    expect(result).toMatchObject({ exitCode: 5, error: { code: "IRREVERSIBLE_DEADLINE" } });
    expect(estate.values()[A]).toEqual({ schema: "old" });
    expect(ended(await resuming(estate, slow))).toMatchObject({ kind: "done" });
    expect(Object.keys(estate.state.computers[A]?.jobs ?? {})).toHaveLength(1);
  });

  it("is one also when somebody else began the deed before its turn: nothing is put back under it", async () => {
    const steps = [
      goal("one"),
      goal("two"),
      migration({
        id: "schema",
        computer: A,
        satisfied: (seen) => (seen.value === "new" ? satisfied("new") : open("old")),
        begun: ({ value }) =>
          value === "half" ? { kind: "running", because: "it is half" } : { kind: "no", because: "untouched" },
      }),
    ];
    const estate = estateOf(["one", "two", "schema"], { "refuses:two": "yes" });
    const after = ({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void => {
      if (name === "Set-CutoverFile" && parameters.Path === "one")
        Object.assign(estate.state.computers[A]?.values ?? {}, { schema: "half" });
    };
    const result = ended(await applying(estate, toy(steps), { after }));
    expect(result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5, error: { code: "COMMAND_FAILED" } });
    expect(estate.values()[A]).toMatchObject({ one: "new", schema: "half" });
    expect(estate.state.computers[A]?.lock.past).toBe(true);
  });

  it("marks the point of no return in the journal and in the lock before the first command", async () => {
    const estate = estateOf(["stopped", "schema", "next", "last"]);
    let seen: unknown;
    const before = ({ name }: { name: string }): void => {
      if (name === "Start-CutoverCommand")
        seen = { past: estate.state.computers[A]?.lock.past, journal: journalOf(estate).slice(-2) };
    };
    await applying(estate, upgrade, { before });
    expect(seen).toEqual({ past: true, journal: ["point-of-no-return schema", "started schema"] });
  });
});
