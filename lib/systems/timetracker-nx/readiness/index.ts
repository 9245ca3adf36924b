import {
  describeProgram,
  type Finding,
  isOk,
  isWrong,
  ofStep,
  type Precondition,
  type ProgramSeen,
  productVersionKnown,
  programsVerdict,
  type SetSeen,
  type SpaceSeen,
  spaceDetails,
  sqlRights,
  usersCanBeKeptOut,
} from "../../../steps";
import type { AnyStep } from "../../../upgrade/model";
import { factsOf } from "../facts";
import { id } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { finishing } from "../phases/finishing";
import { preparing } from "../phases/preparing";
import { saving } from "../phases/saving";
import { updating } from "../phases/updating";
import { productAnswers } from "./product-answers";
import { wayBack } from "./way-back";

/**
 * What must be so before the procedure begins, from its own first steps and what later ones will need (TT-1 to TT-19).
 * Preconditions of any server (rights, pending restart, clock, lock) are not among them.
 */
export function timeTrackerNxPreconditions(inputs: TimeTrackerNxInputs): readonly Precondition[] {
  const facts = factsOf(inputs);
  const phases = [preparing, saving, updating, finishing].flatMap((phase) => phase(inputs, facts));
  const step = (name: string): AnyStep => phases.find((one) => one.id === name) as AnyStep;
  const { server: computer, product, version, versionFile, from, site, keepUsersOut } = inputs;
  return [
    ofStep<SetSeen>(step(id.installerSet), { group: "The new version", code: "INSTALLER_SET_INCOMPLETE" }),
    productVersionKnown({ id: id.upgradePossible, rows: ["TT-10"], computer, product, version, versionFile, from }),
    ofStep(step(id.secretsAtHand), { group: "The new version", code: "SECRET_NOT_AT_HAND" }),
    ofStep<Programs>(step(id.programsListed), {
      group: "The new version",
      code: "OTHER_PROGRAM_RUNNING",
      finding: programFinding,
      details: programDetails,
    }),
    ofStep(step(id.servicesRunning), {
      group: "The product",
      code: "SERVICE_NOT_RUNNING",
      title: "SQL Server and Redis run and answer",
    }),
    ofStep(step(id.certificateBindings), { group: "The product", code: "CERTIFICATE_BINDING_INVALID" }),
    ofStep<{ readonly state: string }>(step(id.poolStopped), {
      id: "pool-known",
      group: "The product",
      code: "POOL_NOT_FOUND",
      title: `IIS has the application pool "${inputs.pool}"`,
      finding: ({ state }) => isOk(`it is ${state}`),
    }),
    ...productAnswers(inputs, step),
    sqlRights({ computer, sql: facts.sql }),
    ofStep<SpaceSeen>(step(id.freeSpace), {
      group: "Backups and copies",
      code: "NOT_ENOUGH_SPACE",
      details: spaceDetails,
    }),
    ...wayBack(inputs, step),
    usersCanBeKeptOut({ computer, site, barrier: keepUsersOut.kind === "none" ? undefined : keepUsersOut }),
  ];
}

interface Programs {
  readonly others: readonly ProgramSeen[];
  readonly willStop: readonly ProgramSeen[];
}

function programFinding(seen: Programs): Finding {
  const { kind, because } = programsVerdict(seen);
  const count = seen.others.length;
  if (count > 0) return isWrong(`${count} ${count === 1 ? "program runs" : "programs run"} that nobody allowed`);
  return kind === "satisfied" ? isOk("none runs but those that will be stopped") : isWrong(because);
}

function programDetails({ others, willStop }: Programs): readonly string[] {
  return [
    ...others.map((one) => `${describeProgram(one)}: not allowed`),
    ...willStop.map((one) => `${describeProgram(one)}: will be stopped and started again`),
  ];
}
