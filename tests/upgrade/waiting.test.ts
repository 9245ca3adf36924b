import type { ValueMap } from "../../lib/shell";
import { type Gate, open, satisfied, unknown } from "../../lib/upgrade";
import { applying, ended, resuming } from "./support/drive";
import { lost } from "./support/test-estate";
import { get, migration, set } from "./support/toy-steps";
import { A, estateOf, goal, isLocked, journalOf, toy, window, writesTo } from "./support/toy-upgrade";

type Sent = { name: string; parameters: ValueMap };
const isWrite = (command: Sent, path: string): boolean =>
  command.name === "Set-CutoverFile" && command.parameters.Path === path;

describe("waiting", () => {
  it("looks until the step is true, and says how far it has got", async () => {
    const slow = migration({
      id: "job",
      computer: A,
      lastsMs: 45_000,
      begun: undefined as never,
      judge: () => ({ kind: "running", text: "half way", fraction: 0.5 }),
    });
    const estate = estateOf(["job"]);
    const life = await applying(estate, toy([slow]));
    expect(ended(life).kind).toBe("done");
    expect(life.events).toContainEqual({ kind: "progress", key: `job@${A}#1`, text: "half way", fraction: 0.5 });
    expect(life.events.find(({ kind }) => kind === "step-done")).toMatchObject({ ms: expect.any(Number) });
  });

  it("fails at the deadline with what was seen last", async () => {
    const estate = estateOf(["one", "two"]);
    const result = ended(
      await applying(estate, toy([goal("one"), goal("two", { act: async () => undefined, deadlineMs: 30_000 })])),
    );
    expect(result).toMatchObject({
      exitCode: 4,
      error: { code: "STEP_DEADLINE", what: expect.stringContaining("not so after 30 s: it is old") },
    });
    expect(estate.values()).toEqual({ [A]: { one: "old", two: "old" } });
  });

  it("fails at once when the step's own judgement says so", async () => {
    const estate = estateOf(["one"]);
    const start = estate.state.now;
    const judge = () => ({ kind: "failed", because: "code 1603", code: "STEP_FAILED", todo: "Read the log." }) as const;
    const result = ended(await applying(estate, toy([goal("one", { act: async () => undefined, judge })])));
    expect(result.error).toMatchObject({
      code: "STEP_FAILED",
      todo: "Read the log.",
      what: expect.stringContaining("code 1603"),
    });
    expect(estate.state.now).toBe(start);
  });

  it("acts again with back-off, under a new request id, only when the judgement says that nothing happened", async () => {
    const estate = estateOf(["one"]);
    const ids: string[] = [];
    const times: number[] = [];
    const busy = goal("one", {
      act: async (context) => {
        ids.push(context.requestId());
        times.push(estate.state.now);
        if (ids.length === 3) await set(context.on(A), "one", "new");
      },
      judge: () => ({ kind: "retry", because: "another installation runs" }),
      retry: { firstDelayMs: 5_000, factor: 3, limitMs: 60_000 },
    });
    expect(ended(await applying(estate, toy([busy]))).kind).toBe("done");
    expect(new Set(ids).size).toBe(3);
    expect(times.slice(1).map((time, i) => time - (times[i] ?? 0))).toEqual([5_000, 15_000]);
    expect(journalOf(estate).filter((one) => one === "attempt one")).toHaveLength(2);
  });

  it("gives up on a step that stays busy at its deadline", async () => {
    const busy = goal("one", {
      act: async () => undefined,
      judge: () => ({ kind: "retry", because: "busy" }),
      deadlineMs: 60_000,
    });
    const result = ended(await applying(estateOf(["one"]), toy([busy])));
    expect(result).toMatchObject({ exitCode: 4, error: { code: "STEP_DEADLINE" } });
  });
});

describe("what was there before", () => {
  it("is not taken from an observation that does not tell it: the step waits, then begins", async () => {
    const estate = estateOf(["pool"], { pool: "starting" });
    let looks = 0;
    const pool = goal("pool", { tellsBefore: ({ value }) => value !== "starting" });
    const before = (command: Sent): void => {
      // Behind the looks of the plan: in the midst of the waiting.
      if (command.name !== "Get-CutoverFile" || ++looks !== 10) return;
      Object.assign(estate.state.computers[A]?.values ?? {}, { pool: "running" });
    };
    const fails = goal("fails", { act: async () => undefined, deadlineMs: 10_000 });
    const steps = [window("stopped", "fails", ["pool"]), pool, fails];
    const result = ended(await applying(estate, toy(steps), { before: before as never }));
    expect(result.kind).toBe("put-back");
    expect(estate.values()[A]).toMatchObject({ pool: "running" });
  });

  it("is taken as it is seen when the step's deadline has passed", async () => {
    const estate = estateOf(["pool"], { pool: "starting" });
    const pool = goal("pool", { tellsBefore: ({ value }) => value !== "starting", deadlineMs: 30_000 });
    const start = estate.state.now;
    expect(ended(await applying(estate, toy([pool]))).kind).toBe("done");
    expect(estate.state.now - start).toBe(30_000);
  });
});

describe("a lost answer", () => {
  it("to an act that took effect is no failure and is not repeated", async () => {
    const estate = estateOf(["one", "two"]);
    const { log, before } = writesTo(estate);
    const after = (command: Sent): void => {
      if (isWrite(command, "one")) throw lost(A, command as never, true);
    };
    expect(ended(await applying(estate, toy([goal("one"), goal("two")]), { before, after: after as never })).kind).toBe(
      "done",
    );
    expect(log).toEqual(["one=new", "two=new"]);
  });

  it("to an act that may have taken effect is waited for, never sent again, and put back at the deadline", async () => {
    const estate = estateOf(["one"]);
    const sent: string[] = [];
    const before = (command: Sent): void => {
      if (!isWrite(command, "one")) return;
      sent.push(Buffer.from(command.parameters.Content as Uint8Array).toString());
      if (sent.length === 1) throw lost(A, command as never, true);
    };
    const result = ended(await applying(estate, toy([goal("one")]), { before: before as never }));
    expect(result).toMatchObject({ kind: "put-back", error: { code: "STEP_DEADLINE" } });
    expect(sent).toEqual(["new"]);
  });

  it("to an act that was never accepted lets it be sent again", async () => {
    const estate = estateOf(["one"]);
    let tries = 0;
    const before = (command: Sent): void => {
      if (isWrite(command, "one") && ++tries < 3) throw lost(A, command as never, false);
    };
    expect(ended(await applying(estate, toy([goal("one")]), { before: before as never })).kind).toBe("done");
    expect(tries).toBe(3);
  });

  it("to a look within an act is looked for again: the act goes on, and the run does not wait for its deadline", async () => {
    const estate = estateOf(["one", "aside"]);
    let looks = 0;
    const after = (command: Sent): void => {
      if (command.name !== "Get-CutoverFile" || command.parameters.Path !== "aside") return;
      if (++looks === 1) throw lost(A, command as never, true);
    };
    const one = goal("one", {
      act: async (context) => {
        const { value } = await get(context.on(A), "aside");
        await set(context.on(A), "one", value === "old" ? "new" : "?");
      },
    });
    expect(ended(await applying(estate, toy([one]), { after: after as never })).kind).toBe("done");
    expect(looks).toBe(2);
  });

  it("to a record is asked for again: the target takes it once", async () => {
    const estate = estateOf(["one"]);
    let count = 0;
    const after = (command: Sent): void => {
      if (command.name === "Add-CutoverJournalRecord" && ++count % 2 === 1) throw lost(A, command as never, true);
    };
    expect(ended(await applying(estate, toy([goal("one")]), { after: after as never })).kind).toBe("done");
    expect(journalOf(estate)).toEqual([
      "run-started",
      "lock-taken",
      "plan-approved",
      "before one",
      "started one",
      "done one",
      "run-ended",
    ]);
  });

  it("to an observation is looked for again until the computer answers", async () => {
    const estate = estateOf(["one"]);
    let isAway = false;
    let asked = 0;
    const before = (command: Sent): void => {
      if (isWrite(command, "one")) isAway = true;
      if (command.name === "Get-CutoverFile" && isAway && ++asked < 5) throw lost(A, command as never, false);
    };
    expect(ended(await applying(estate, toy([goal("one")]), { before: before as never })).kind).toBe("done");
  });

  it("for a while makes the run look at everything again: a restart may have ended its windows", async () => {
    const steps = [window("stopped", "last", ["one"]), goal("one"), goal("two"), goal("last")];
    const estate = estateOf(["stopped", "one", "two", "last"]);
    let left = 0;
    const before = (command: Sent): void => {
      if (isWrite(command, "one")) {
        left = 3;
        Object.assign(estate.state.computers[A]?.values ?? {}, { stopped: "old" });
      } else if (command.name === "Get-CutoverFile" && left > 0) {
        left -= 1;
        throw lost(A, command as never, false);
      } else if (isWrite(command, "two")) {
        expect(estate.values()[A]).toMatchObject({ stopped: "new" });
      }
    };
    expect(ended(await applying(estate, toy(steps), { before: before as never })).kind).toBe("done");
    expect(estate.values()).toEqual({ [A]: { stopped: "old", one: "new", two: "new", last: "new" } });
  });

  it("at the look before a deed makes the windows before it true first", async () => {
    const steps = [window("mode", "last", ["one"]), goal("one"), goal("last")];
    const estate = estateOf(["mode", "one", "last"]);
    let left = 3;
    const before = (command: Sent): void => {
      const isLook = command.name === "Get-CutoverFile" && command.parameters.Path === "one";
      if (isLook && estate.values()[A]?.mode === "new" && left > 0) {
        left -= 1;
        if (left === 0) Object.assign(estate.state.computers[A]?.values ?? {}, { mode: "old" });
        throw lost(A, command as never, false);
      }
      if (isWrite(command, "one")) expect(estate.values()[A]).toMatchObject({ mode: "new" });
    };
    expect(ended(await applying(estate, toy(steps), { before: before as never })).kind).toBe("done");
    expect(left).toBe(0);
    expect(journalOf(estate).filter((one) => one === "started one")).toHaveLength(1);
  });

  it("between two attempts makes the windows true first, and the next attempt is the second", async () => {
    const estate = estateOf(["mode", "one", "last"]);
    const seen: string[] = [];
    let left = 0;
    const one = goal("one", {
      act: async (context) => {
        seen.push(`${context.requestId()} mode ${estate.values()[A]?.mode}`);
        if (seen.length > 1) return set(context.on(A), "one", "new");
        Object.assign(estate.state.computers[A]?.values ?? {}, { mode: "old" });
        left = 2;
      },
      judge: () => ({ kind: "retry", because: "it has started again" }),
    });
    const before = (command: Sent): void => {
      if (command.name !== "Get-CutoverFile" || left === 0) return;
      left -= 1;
      throw lost(A, command as never, false);
    };
    const steps = [window("mode", "last", ["one"]), one, goal("last")];
    expect(ended(await applying(estate, toy(steps), { before: before as never })).kind).toBe("done");
    expect(seen).toEqual([expect.stringMatching(/1 mode new$/), expect.stringMatching(/2 mode new$/)]);
  });

  it("time and again keeps no run from its end", async () => {
    const estate = estateOf(["mode", "one", "last"]);
    let looks = 0;
    const before = (command: Sent): void => {
      const isLook = command.name === "Get-CutoverFile" && command.parameters.Path === "one";
      if (isLook && estate.values()[A]?.mode === "new" && ++looks % 2 === 1) throw lost(A, command as never, false);
    };
    const steps = [window("mode", "last", ["one"]), goal("one"), goal("last")];
    expect(ended(await applying(estate, toy(steps), { before: before as never })).kind).toBe("done");
    expect(looks).toBeGreaterThan(10);
  });

  it("for good stops the run where it stands, exit 130: nothing can be done that cannot be recorded", async () => {
    const estate = estateOf(["one", "two"]);
    let isAway = false;
    const before = (command: Sent): void => {
      if (isWrite(command, "two")) isAway = true;
      if (isAway) throw lost(A, command as never, false);
    };
    const result = ended(await applying(estate, toy([goal("one"), goal("two")]), { before: before as never }));
    expect(result).toMatchObject({ kind: "interrupted", exitCode: 130, error: { code: "JOURNAL_UNREACHABLE" } });
    expect(isLocked(estate)).toBe(true);
    expect(ended(await resuming(estate, toy([goal("one"), goal("two")]))).kind).toBe("done");
  });

  it("to the taking or the giving back of a lock is settled by the lock record", async () => {
    for (const name of ["Enter-CutoverLock", "Exit-CutoverLock"]) {
      const estate = estateOf(["one"]);
      let isLost = false;
      const after = (command: Sent): void => {
        if (command.name !== name || isLost) return;
        isLost = true;
        throw lost(A, command as never, true);
      };
      const life = await applying(estate, toy([goal("one")]), { after: after as never });
      expect(ended(life).kind).toBe("done");
      expect(life.events.filter(({ kind }) => kind === "warning")).toEqual([]);
      expect(isLocked(estate)).toBe(false);
    }
  });
});

describe("an attended step", () => {
  const steps = [
    goal("clicked", { act: undefined as never, attended: { instruction: () => "Click Install." }, deadlineMs: 60_000 }),
    goal("last"),
  ];

  it("shows what to do, watches until its deadline, then waits with exit 3; resume watches again", async () => {
    const estate = estateOf(["clicked", "last"]);
    const life = await applying(estate, toy(steps));
    expect(ended(life)).toMatchObject({
      kind: "gate",
      exitCode: 3,
      gates: [{ key: `attended:clicked@${A}#1`, question: "Click Install." }],
    });
    expect(life.events).toContainEqual({ kind: "instruction", key: `clicked@${A}#1`, text: "Click Install." });
    expect(ended(await resuming(estate, toy(steps))).exitCode).toBe(3);
    Object.assign(estate.state.computers[A]?.values ?? {}, { clicked: "new" });
    expect(ended(await resuming(estate, toy(steps)))).toMatchObject({ kind: "done" });
    expect(estate.values()).toEqual({ [A]: { clicked: "new", last: "new" } });
  });

  it("goes on as soon as it sees that somebody did it", async () => {
    const estate = estateOf(["clicked", "last"]);
    let looks = 0;
    const before = ({ name, parameters }: Sent): void => {
      if (name !== "Get-CutoverFile" || parameters.Path !== "clicked" || !isLocked(estate) || ++looks < 6) return;
      Object.assign(estate.state.computers[A]?.values ?? {}, { clicked: "new" });
    };
    expect(ended(await applying(estate, toy(steps), { before: before as never })).kind).toBe("done");
  });
});

describe("gates", () => {
  const which: Gate = { key: "which", question: "Which?", because: "two ways", choices: ["this", "that"], rows: [] };

  it("that can be foreseen are asked before the first effect; the answer carries the run on", async () => {
    const steps = [goal("one"), goal("two", { gates: () => [which] })];
    const estate = estateOf(["one", "two"]);
    expect(ended(await applying(estate, toy(steps)))).toMatchObject({ kind: "gate", exitCode: 3, gates: [which] });
    expect(estate.values()).toEqual({ [A]: { one: "old", two: "old" } });
    await expect(resuming(estate, toy(steps), { answers: { other: "x" } })).rejects.toMatchObject({
      code: "ANSWER_UNKNOWN",
      exitCode: 2,
    });
    await expect(resuming(estate, toy(steps), { answers: { which: "neither" } })).rejects.toMatchObject({
      code: "ANSWER_NOT_ACCEPTED",
    });
    expect(ended(await resuming(estate, toy(steps), { answers: { which: "that" } })).kind).toBe("done");
  });

  it("may be answered with the apply, which refuses answers to what nobody asks", async () => {
    const steps = [goal("one", { gates: () => [which] })];
    const estate = estateOf(["one"]);
    await expect(applying(estate, toy(steps), { answers: { whihc: "this" } })).rejects.toMatchObject({
      code: "ANSWER_UNKNOWN",
    });
    expect(estate.state.changes).toEqual([]);
    expect(ended(await applying(estate, toy(steps), { answers: { which: "this" } })).kind).toBe("done");
  });

  it("that come up in an act stop the run there; answers survive every crash and are not taken back", async () => {
    const answers: string[] = [];
    const asking = goal("two", {
      act: async (context) => {
        answers.push(await context.answer(which));
        await set(context.on(A), "two", "new");
      },
    });
    const steps = [goal("one"), asking, goal("last")];
    const start = estateOf(["one", "two", "last"]);
    expect(ended(await applying(start, toy(steps)))).toMatchObject({ kind: "gate", gates: [which] });
    expect(start.values()).toEqual({ [A]: { one: "new", two: "old", last: "old" } });
    const { calls } = await resuming(start.copy(), toy(steps), { answers: { which: "that" } });
    for (let killAt = 1; killAt <= calls; killAt += 1) {
      const estate = start.copy();
      await resuming(estate, toy(steps), { answers: { which: "that" }, killAt });
      if (!isLocked(estate)) continue;
      const isKept = journalOf(estate).includes("answer");
      if (isKept)
        await expect(resuming(estate.copy(), toy(steps), { answers: { which: "this" } })).rejects.toMatchObject({
          code: "ANSWER_NOT_ACCEPTED",
        });
      const life = await resuming(estate, toy(steps), isKept ? {} : { answers: { which: "that" } });
      expect(ended(life).kind).toBe("done");
    }
    expect(new Set(answers)).toEqual(new Set(["that"]));
  });

  it("a state that cutover cannot see is asked, never acted upon; a statement is dated and leaves out what it makes needless", async () => {
    const dark = goal("dark", {
      satisfied: (seen) => (seen.value === "new" ? satisfied("seen") : unknown("nobody can see it")),
    });
    const steps = [window("stopped", "last", ["dark"]), dark, goal("last")];
    const key = `state:dark@${A}#1`;
    const estate = estateOf(["stopped", "dark", "last"]);
    expect(ended(await applying(estate, toy(steps)))).toMatchObject({
      kind: "gate",
      gates: [{ key, choices: ["satisfied", "open"] }],
    });
    const stated = estate.copy();
    const { log, before } = writesTo(stated);
    expect(ended(await resuming(stated, toy(steps), { answers: { [key]: "satisfied" }, before })).kind).toBe("done");
    expect(log).toEqual(["last=new"]);
    const [journal = ""] = Object.values(stated.state.computers[A]?.journals ?? {});
    expect(journal).toMatch(/"at":"2026-[^"]*","data":\{"answer":"satisfied","gate":"state:dark@APP01#1"\}/);
    expect(ended(await resuming(estate, toy(steps), { answers: { [key]: "open" } })).kind).toBe("done");
    expect(estate.values()[A]).toMatchObject({ dark: "new" });
  });

  it("a statement still counts in a later run for the same target values, and for no others", async () => {
    const darkTo = (version: string) =>
      goal("dark", { effect: { version }, satisfied: () => unknown("nobody can see it") });
    const steps = (version: string) => [darkTo(version), goal("last")];
    const key = `state:dark@${A}#1`;
    const estate = estateOf(["dark", "last"]);
    await applying(estate, toy(steps("7.0")));
    expect(ended(await resuming(estate, toy(steps("7.0")), { answers: { [key]: "satisfied" } })).kind).toBe("done");
    expect(ended(await applying(estate, toy(steps("7.0")))).kind).toBe("nothing-to-do");
    Object.assign(estate.state.computers[A]?.values ?? {}, { last: "old" });
    expect(ended(await applying(estate, toy(steps("7.0")))).kind).toBe("done");
    expect(ended(await applying(estate, toy(steps("7.0")))).kind).toBe("nothing-to-do");
    expect(ended(await applying(estate, toy(steps("7.1"))))).toMatchObject({ kind: "gate", gates: [{ key }] });
  });

  it("a deed that may have begun and cannot show it is never started", async () => {
    const blind = migration({
      id: "schema",
      computer: A,
      begun: ({ state }) => ({ kind: state === "NotFound" ? "unknown" : "running", because: "no sign" }),
    });
    const estate = estateOf(["schema"]);
    const result = ended(await applying(estate, toy([blind])));
    expect(result).toMatchObject({
      kind: "gate",
      gates: [{ key: `begun:schema@${A}#1`, choices: ["done", "failed"] }],
    });
    expect(ended(await resuming(estate, toy([blind]))).exitCode).toBe(3);
    expect(estate.state.computers[A]?.jobs).toEqual({});
  });

  it("a goal that could not be seen before, and needs more than the plan has, is left for a new plan", async () => {
    const hidden = goal("schema", {
      visibleAfter: ["started"],
      satisfied: (seen) => (seen.value === "new" ? satisfied("new") : open("old")),
    });
    const steps = [goal("started"), window("backup", "schema", ["schema"]), hidden];
    const estate = estateOf(["started", "backup", "schema"]);
    const result = ended(await applying(estate, toy(steps)));
    expect(result).toMatchObject({ kind: "gate", exitCode: 3, gates: [{ key: "plan" }] });
    expect(estate.values()[A]).toMatchObject({ started: "new", schema: "old", backup: "old" });
    expect(isLocked(estate)).toBe(false);
    const { log, before } = writesTo(estate);
    expect(ended(await applying(estate, toy(steps), { before })).kind).toBe("done");
    expect(log).toEqual(["backup=new", "backup=old", "schema=new"]);
  });
});
