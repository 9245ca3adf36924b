import { isCutoverError } from "../../lib/errors";
import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { type Lab, type LabSnapshot, openLab } from "../../lib/lab";
import { watchedPorts } from "../../lib/rehearse/play/boundaries";
import { type Ports, Secret, type SecretReference } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { apply, type RunResult, resume, rollback } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "../procedures/tt-estate";
import { visible } from "../procedures/tt-visible";
import { silentInputs } from "../systems/given-inputs";
import { hashOfDisk, PicturedDisk } from "./disk";

const MINUTES = 60_000;
const RUNS = "/operator/runs";
const ELSEWHERE = "/another/operator/runs";

const secrets: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };
const secret = async (reference: SecretReference): Promise<Secret> =>
  new Secret(("env" in reference ? secrets[reference.env] : undefined) ?? "");
const upgradeOf = () => timeTrackerNx(silentInputs);
const hazards = [{ on: "APP01", at: "schema-update.half-way", does: "schema-update-fails" }];

const open = (files: PicturedDisk, snapshot?: LabSnapshot): Promise<Lab> =>
  openLab({
    ...(snapshot === undefined ? { estate: ttEstate(), hazards } : { snapshot }),
    operator: { files, secret },
  });
const back = (ports: Ports, runsFolder = RUNS): Promise<RunResult> =>
  rollback({ ports, runsFolder, computer: "APP01", upgradeOf, approve: "yes" });
const on = (ports: Ports, runsFolder = RUNS): Promise<RunResult> =>
  resume({ ports, runsFolder, computer: "APP01", upgradeOf });

interface Picture {
  readonly place: string;
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
}

describe("TT-R: a rollback that is cut off at any boundary and carried on", () => {
  const pictures: Picture[] = [];
  let before: ReturnType<typeof visible>;
  let resumes = 0;

  beforeAll(async () => {
    const disk = new PicturedDisk();
    const lab = await open(disk);
    before = visible(lab);
    const answers = { "announcement@APP01": "told" };
    const failed = await apply({ upgrade: upgradeOf(), ports: lab.ports, runsFolder: RUNS, approve: "yes", answers });
    expect(failed.exitCode).toBe(5);
    const seen = new Set<string>();
    const ports = watchedPorts(lab.ports, ({ n, name }, side) => {
      const contents = disk.picture();
      const snapshot = lab.snapshot();
      const key = `${snapshot.sha256} ${hashOfDisk(contents)}`;
      if (!seen.has(key)) pictures.push({ place: `${side} ${n} ${name}`, snapshot, disk: contents });
      seen.add(key);
    });
    expect(await back(ports)).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(pictures.length).toBeGreaterThan(60);
  }, 5 * MINUTES);

  it(
    "comes to the old version, with one restore and no artefact written again, by rollback and by resume",
    async () => {
      const wrong: string[] = [];
      for (const [nth, { place, snapshot, disk }] of pictures.entries()) {
        const isSameDisk = nth % 2 === 0;
        const lab = await open(new PicturedDisk(isSameDisk ? disk : new Map()), snapshot);
        await lab.advance(nth % 3 === 0 ? lab.pendingMs() : 0);
        const result = await goOn(lab, isSameDisk ? RUNS : ELSEWHERE).catch((thrown: unknown) => String(thrown));
        wrong.push(...problems(lab, result).map((problem) => `${place}: ${problem}`));
      }
      expect(wrong).toEqual([]);
      expect(resumes).toBeGreaterThan(5);
    },
    10 * MINUTES,
  );

  /** What the operator does who comes after: the same command again, or resume, which goes on with what was begun. */
  async function goOn(lab: Lab, folder: string): Promise<RunResult | "ended"> {
    if (lab.inspect().computers.app01?.lock.runId === null) return "ended";
    const hasBegun = lab.history().some((event) => event.kind === "command" && isUndoing(event.parameters.Line));
    resumes += hasBegun && lab.history().length % 2 === 0 ? 1 : 0;
    if (hasBegun && lab.history().length % 2 === 0) return on(lab.ports, folder);
    return back(lab.ports, folder).catch((thrown: unknown) => {
      // Only its lock is left: that is given back by resume.
      if (!isCutoverError(thrown, "RUN_NOT_FOUND")) throw thrown;
      return on(lab.ports, folder);
    });
  }

  const isUndoing = (line: unknown): boolean => typeof line === "string" && line.includes('"undo-started"');

  function problems(lab: Lab, result: RunResult | "ended" | string): readonly string[] {
    if (typeof result === "string" && result !== "ended") return [result];
    if (typeof result !== "string" && result.kind !== "rolled-back")
      return [`ends as ${result.kind}: ${JSON.stringify(result.error)}`];
    const changes = lab.history().flatMap((event) => (event.kind === "change" ? [event] : []));
    const restores = changes.filter(({ subject }) => subject === "restore").length;
    const rewritten = changes.filter(({ subject, from }) => subject === "artefact" && from !== null).length;
    return [
      ...(JSON.stringify(visible(lab)) === JSON.stringify(before) ? [] : ["the server is not as before"]),
      ...(restores === 1 ? [] : [`the database was restored ${restores} times`]),
      ...(rewritten === 0 ? [] : [`${rewritten} artefacts were written again`]),
      ...violations(lab.history(), [...engineInvariants, ...timeTrackerInvariants]).map(({ what }) => what),
    ];
  }
});
