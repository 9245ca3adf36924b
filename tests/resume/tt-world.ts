import { isCutoverError } from "../../lib/errors";
import { type Lab, type LabSnapshot, openLab } from "../../lib/lab";
import { type Files, type Ports, Secret, type SecretReference } from "../../lib/shell";
import { timeTrackerNx } from "../../lib/systems";
import { type Answers, apply, type RunResult, resume, type Upgrade } from "../../lib/upgrade";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "../procedures/tt-estate";
import { silentInputs } from "../systems/given-inputs";

export const RUNS = "/operator/runs";
const told: Answers = { "announcement@APP01": "told" };
const secrets: Readonly<Record<string, string>> = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

async function secret(reference: SecretReference): Promise<Secret> {
  const text = "env" in reference ? secrets[reference.env] : undefined;
  if (text === undefined) throw new Error(`the test has no secret for ${JSON.stringify(reference)}`);
  return new Secret(text);
}

/** The TT server on a lab, with the operator's disk that is given: from the beginning, or from a picture. */
export async function openTtWorld(at: { files: Files; snapshot?: LabSnapshot; folder?: string }): Promise<Lab> {
  const operator = { files: at.files, secret };
  if (at.snapshot !== undefined) return openLab({ snapshot: at.snapshot, operator });
  return openLab({ estate: quickEstate(), operator, ...(at.folder !== undefined && { folder: at.folder }) });
}

/** Long enough that a run looks several times while something is under way, short enough to be resumed from everywhere. */
export function quickEstate() {
  const { installers, ...server } = ttServer();
  const quick = installers.map((installer) => ({ ...installer, checkTakes: "5s", installTakes: "20s" }));
  return ttEstate({
    timeTracker: {
      ...server,
      installers: quick,
      schemaUpdate: { takes: "20s" },
      maintenance: { jobs: 2, jobTakes: "5s" },
    },
  });
}

function ttServer() {
  const { timeTracker } = ttEstate().computers.APP01 as unknown as { timeTracker: { installers: readonly object[] } };
  return timeTracker;
}

const upgrade = (): Upgrade => timeTrackerNx(silentInputs);

/** A first operator carries the upgrade out. */
export function begin(ports: Ports, runsFolder = RUNS): Promise<RunResult> {
  return apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers: told });
}

/** An answer that had not reached the journal is asked for again. */
function answer(ports: Ports, runsFolder: string): Promise<RunResult> {
  return resume({ ports, runsFolder, computer: "APP01", upgradeOf: upgrade, answers: told });
}

/** Somebody comes after a crash: carries on what is unfinished, or begins where nothing had begun. */
export async function goOn(ports: Ports, runsFolder: string): Promise<RunResult> {
  try {
    const result = await resume({ ports, runsFolder, computer: "APP01", upgradeOf: upgrade });
    const hadNotBegun = result.kind === "put-back" && result.truths.some((truth) => truth.includes("had not begun"));
    if (result.kind === "gate" && result.gates.every(({ key }) => key in told)) return answer(ports, runsFolder);
    return hadNotBegun ? begin(ports, runsFolder) : result;
  } catch (thrown) {
    if (isCutoverError(thrown, "RUN_NOT_FOUND")) return begin(ports, runsFolder);
    throw thrown;
  }
}
