import fc from "fast-check";
import { CutoverError } from "../../../lib/errors";
import { invokeOnEach, type OpenedPowerShell, type OpenPowerShellOptions } from "../../../lib/powershell";
import { computersWith } from "../../../lib/powershell/open-computers";
import { CommandFailure, type CommandResult, type InvokeOptions, type Shell } from "../../../lib/shell";

const command = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };
const resultOf = (text: string): CommandResult => ({ output: [text], errors: [], truncated: false });

/** How a computer of a test answers, after how many turns of the event loop. */
type Answer = "result" | "failure" | "defect";

interface Watched {
  readonly shells: readonly Shell[];
  most: number;
  readonly called: string[];
}

function watched(answers: readonly { readonly answer: Answer; readonly turns: number }[]): Watched {
  let running = 0;
  const seen: Watched = {
    most: 0,
    called: [],
    shells: answers.map(({ answer, turns }, i) => ({
      computer: `APP${i}`,
      invoke: async () => {
        seen.called.push(`APP${i}`);
        running += 1;
        seen.most = Math.max(seen.most, running);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        running -= 1;
        if (answer === "defect") throw new TypeError(`defect of APP${i}`);
        if (answer === "failure") throw failureOf(`APP${i}`);
        return resultOf(`APP${i}`);
      },
    })),
  };
  return seen;
}

const failureOf = (computer: string) =>
  new CommandFailure(computer, command, { kind: "terminating", id: "X", category: "NotSpecified", message: computer });

describe("a command on several computers", () => {
  it("gives one result for each, in their order, whatever becomes of the others; never more at a time than the limit", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ answer: fc.constantFrom<Answer>("result", "failure", "defect"), turns: fc.nat(20) }), {
          maxLength: 60,
        }),
        fc.integer({ min: 1, max: 70 }),
        async (answers, throttleLimit) => {
          const seen = watched(answers);
          const results = await invokeOnEach(seen.shells, command, { deadlineMs: 1000, throttleLimit });
          expect(results.map(({ computer }) => computer)).toEqual(answers.map((_, i) => `APP${i}`));
          expect([...seen.called].sort()).toEqual(answers.map((_, i) => `APP${i}`).sort());
          expect(seen.most).toBeLessThanOrEqual(throttleLimit);
          for (const [i, { answer }] of answers.entries()) {
            const { result, error } = results[i] ?? {};
            if (answer === "result") expect([result, error]).toEqual([resultOf(`APP${i}`), undefined]);
            else {
              expect(result).toBeUndefined();
              expect(error).toBeInstanceOf(CommandFailure);
              expect(error?.what).toContain(`APP${i}`);
            }
          }
        },
      ),
      { numRuns: 200 },
    ));

  it("uses the whole limit", async () => {
    const seen = watched(Array.from({ length: 20 }, () => ({ answer: "result" as const, turns: 10 })));
    await invokeOnEach(seen.shells, command, { deadlineMs: 1000, throttleLimit: 8 });
    expect(seen.most).toBe(8);
  });

  it("sends nothing to those whose turn has not come when it is cancelled", async () => {
    const abort = new AbortController();
    const called: string[] = [];
    const shells = ["A", "B", "C"].map((computer) => ({
      computer,
      invoke: async () => {
        called.push(computer);
        abort.abort();
        return resultOf(computer);
      },
    }));
    const options = { deadlineMs: 1000, throttleLimit: 1, signal: abort.signal };
    const results = await invokeOnEach(shells, command, options);
    expect(called).toEqual(["A"]);
    expect(results.map(({ computer, result }) => [computer, result !== undefined])).toEqual([
      ["A", true],
      ["B", false],
      ["C", false],
    ]);
    const left = results.slice(1).map(({ error }) => (error as CommandFailure).error);
    expect(left).toMatchObject([
      { kind: "cancelled", accepted: false },
      { kind: "cancelled", accepted: false },
    ]);
  });

  it("tells the computer with each record, and gives each computer the fence of its own lock", async () => {
    const fences: unknown[] = [];
    const shells: Shell[] = ["A", "B"].map((computer) => ({
      computer,
      invoke: async (_, { onRecord, fence }: InvokeOptions) => {
        fences.push(fence);
        onRecord?.({ kind: "warning", message: computer });
        return resultOf(computer);
      },
    }));
    const heard: unknown[] = [];
    await invokeOnEach(shells, command, {
      deadlineMs: 1000,
      onRecord: (computer, record) => heard.push([computer, record]),
      fence: (computer) => (computer === "A" ? { runId: "r", epoch: 3 } : undefined),
    });
    expect(heard).toEqual(["A", "B"].map((computer) => [computer, { kind: "warning", message: computer }]));
    expect(fences).toEqual([{ runId: "r", epoch: 3 }, undefined]);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses a limit of %p before anything is sent", async (throttleLimit) => {
    const seen = watched([{ answer: "result", turns: 0 }]);
    await expect(invokeOnEach(seen.shells, command, { deadlineMs: 1, throttleLimit })).rejects.toMatchObject({
      code: "REMOTE_NOT_VALID",
    });
    expect(seen.called).toEqual([]);
  });
});

describe("several computers with their sessions", () => {
  const remote = { over: "ssh" } as const;
  const openedAs = (computer: string): OpenedPowerShell => ({
    computer,
    facts: {} as OpenedPowerShell["facts"],
    invoke: async () => resultOf(computer),
    close: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  });
  const options = { deadlineMs: 1000 };

  it("are opened at the first command and kept; one that was not reached is tried again, and is typed", async () => {
    const opened: string[] = [];
    let isAway = true;
    const open = async ({ computer = "" }: OpenPowerShellOptions) => {
      opened.push(computer);
      if (computer === "B" && isAway)
        throw new CutoverError({ code: "REMOTE_NOT_REACHED", what: "B was not reached." });
      return openedAs(computer);
    };
    await using computers = computersWith(
      ["A", "B"].map((computer) => ({ computer, remote })),
      { open },
    );
    expect(opened).toEqual([]);
    const first = await computers.invokeOnEach(command, options);
    expect(first[0]?.result).toEqual(resultOf("A"));
    expect(first[1]?.error).toMatchObject({
      code: "SESSION_LOST",
      error: { kind: "sessionLost", id: "PSSessionOpenFailed", accepted: false },
    });
    isAway = false;
    const second = await computers.invokeOnEach(command, options);
    expect(second.map(({ result }) => result?.output)).toEqual([["A"], ["B"]]);
    expect(opened).toEqual(["A", "B", "B"]);
  });

  it("what hinders a connection otherwise keeps its own code", async () => {
    const open = async () => {
      throw new CutoverError({ code: "REMOTE_HOST_KEY", what: "A is not known." });
    };
    await using computers = computersWith([{ computer: "A", remote }], { open });
    expect((await computers.invokeOnEach(command, options))[0]?.error).toMatchObject({ code: "REMOTE_HOST_KEY" });
  });

  it("one that never opens ends at the command's deadline, and at its cancellation, as not accepted", async () => {
    const waits: (() => void)[] = [];
    const timer = (_: number, run: () => void) => {
      waits.push(run);
      return () => undefined;
    };
    const computers = computersWith([{ computer: "A", remote }], { open: () => new Promise(() => undefined), timer });
    const late = computers.invokeOnEach(command, options);
    for (const run of waits) run();
    expect((await late)[0]?.error).toMatchObject({ error: { kind: "timeout", accepted: false } });
    const abort = new AbortController();
    const unwanted = computers.invokeOnEach(command, { ...options, signal: abort.signal });
    abort.abort();
    expect((await unwanted)[0]?.error).toMatchObject({ error: { kind: "cancelled", accepted: false } });
  });
});
