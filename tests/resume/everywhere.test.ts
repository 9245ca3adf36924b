import type { Lab, LabEvent } from "../../lib/lab";
import { PicturedDisk } from "./disk";
import { type Undisturbed, undisturbedRun } from "./pictures";
import { endOf } from "./same-end";
import { begin, goOn, openTtWorld, RUNS } from "./tt-world";

const MINUTES = 60_000;
const ELSEWHERE = "/another/operator/runs";
/** How much of what is under way goes on before somebody comes. */
const SHARES = [0, 0.5, 1] as const;

describe("TT: a run that is cut off at any boundary and resumed", () => {
  let whole: Undisturbed;
  let expected: readonly string[];

  beforeAll(async () => {
    whole = await undisturbedRun();
    expected = endOf(whole.lab, runIdsOf(whole.lab));
  }, 5 * MINUTES);

  it("has two boundaries for each write to the disk and each call of a Shell or of Http", () => {
    const events = whole.lab.history();
    const commands = events.filter(({ kind }) => kind === "command").length;
    const requests = events.filter((event) => event.kind === "http" && event.client === "operator").length;
    expect(whole.result.kind).toBe("done");
    expect(whole.boundaries).toBe(2 * (commands + requests + whole.disk.writes));
    expect(whole.pictures.length).toBeGreaterThan(200);
  });

  it(
    "comes to the same end, with the same artefacts, the schema update started once",
    async () => {
      const wrong: string[] = [];
      for (const [nth, picture] of whole.pictures.entries()) {
        for (const [share, part] of SHARES.entries()) {
          // Alternately with the local run folder and without it, in another folder.
          const isSameDisk = (nth + share) % 2 === 0;
          const disk = new PicturedDisk(isSameDisk ? picture.disk : new Map());
          const lab = await openTtWorld({ files: disk, snapshot: picture.snapshot });
          await lab.advance(Math.floor(lab.pendingMs() * part));
          const where = `${picture.place}, ${part} of the pending work, ${isSameDisk ? "same" : "other"} folder`;
          const result = await goOn(lab.ports, isSameDisk ? RUNS : ELSEWHERE).catch((thrown: unknown) => thrown);
          wrong.push(...problems(lab, result).map((problem) => `${where}: ${problem}`));
        }
      }
      expect(wrong).toEqual([]);
    },
    10 * MINUTES,
  );

  it("finds nothing to do afterwards", async () => {
    const lab = await openTtWorld({ files: new PicturedDisk(), snapshot: whole.lab.snapshot() });
    const before = lab.history().length;
    expect((await begin(lab.ports)).kind).toBe("nothing-to-do");
    const after = lab.history().slice(before);
    expect(after.filter((event) => event.kind === "change")).toEqual([]);
    expect(after.filter((event) => event.kind === "command" && event.effect === "changes")).toEqual([]);
  });

  function problems(lab: Lab, result: unknown): readonly string[] {
    const kind = (result as { kind?: string }).kind;
    if (kind !== "done" && kind !== "nothing-to-do") return [describeResult(result)];
    const end = endOf(lab, runIdsOf(lab));
    const gone = expected.filter((line) => !end.includes(line)).slice(0, 3);
    const added = end.filter((line) => !expected.includes(line)).slice(0, 3);
    const starts = startsOf(lab.history());
    return [
      ...gone.map((line) => `lacks ${line}`),
      ...added.map((line) => `has ${line}`),
      ...(starts.updates === 1 ? [] : [`the schema update was started ${starts.updates} times`]),
      ...(starts.installers === 1 ? [] : [`the installer was started ${starts.installers} times`]),
      ...(starts.rewritten === 0 ? [] : [`${starts.rewritten} artefacts were written again with other bytes`]),
    ];
  }
});

function describeResult(result: unknown): string {
  if (result instanceof Error) return String(result);
  const { kind, error, gates } = result as { kind: string; error: unknown; gates: unknown };
  return `ends as ${kind}: ${JSON.stringify(error)} ${JSON.stringify(gates)}`;
}

function runIdsOf(lab: Lab): readonly string[] {
  const { computers } = lab.inspect() as unknown as { computers: { app01: { runs: Record<string, unknown> } } };
  return Object.keys(computers.app01.runs);
}

function startsOf(history: readonly LabEvent[]) {
  const changes = history.filter((event) => event.kind === "change");
  const of = (subject: string) => changes.filter((event) => event.subject === subject);
  return {
    updates: of("schema-update").filter(({ to }) => to === "running").length,
    installers: of("installer").filter(({ to }) => to === "running").length,
    rewritten: of("artefact").filter(({ from, to }) => from !== null && from !== to).length,
  };
}
