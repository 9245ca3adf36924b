import { CutoverError, type Json } from "../../errors";
import { type Lab, type LabSnapshot, openLab, withoutPersons } from "../../lab";
import { operatorMachine } from "../../node";
import { Secret, type SecretReference } from "../../shell";
import { systems } from "../../systems";
import type { Upgrade } from "../../upgrade";
import type { Brief } from "../brief";
import { deedsOfPersons } from "./persons";
import { pageOf } from "./visit";

/** What all scenarios of a rehearsal share: the estate as it was found, the upgrade, the answers. */
export interface Stage {
  readonly brief: Brief;
  readonly upgradeOf: (system: string, inputs: Json) => Upgrade;
  readonly upgrade: Upgrade;
  /** The estate before anything was done. */
  readonly snapshot: LabSnapshot;
  /** The persons of the estate as it declares them. Those who work with the product do what cutover asks them for. */
  readonly people: ReturnType<Lab["inspect"]>["people"];
  /** What a user saw then; undefined where the estate has no page to look at. */
  readonly page: string | undefined;
  readonly secret: (reference: SecretReference) => Promise<Secret>;
  /** Every secret that was looked up so far, for the search for leaks. */
  readonly secrets: ReadonlySet<string>;
}

/** Opens the estate once; every scenario goes on from its picture. */
export async function openStage(brief: Brief): Promise<Stage> {
  const lab = await openLab({ estate: brief.estate });
  const { people } = lab.inspect();
  const deeds = deedsOfPersons(brief.system);
  const snapshot = withoutPersons(lab.snapshot(), ({ does }) => deeds.has(does));
  const upgrade = upgradeOf(brief.system, brief.inputs);
  const page = await firstPage(snapshot, upgrade.computers);
  const machine = operatorMachine({ folder: brief.folder });
  const secrets = new Set<string>();
  const secret = async (reference: SecretReference): Promise<Secret> => {
    const found = await machine.secret(reference);
    secrets.add(found.reveal());
    return new Secret(found.reveal());
  };
  return { brief, upgradeOf, upgrade, snapshot, people, page, secret, secrets };
}

/** Looked at on a copy, so that no scenario's history has a visitor at its beginning. */
async function firstPage(snapshot: LabSnapshot, computers: readonly string[]): Promise<string | undefined> {
  const copy: Lab = await openLab({ snapshot });
  return pageOf(copy, computers);
}

function upgradeOf(system: string, inputs: Json): Upgrade {
  const found = systems[system];
  if (found === undefined) throw new CutoverError({ code: "SYSTEM_UNKNOWN", what: `"${system}" is no system.` });
  return found.build(inputs);
}
