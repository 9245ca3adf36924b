import type { Lab } from "../../lab";
import type { Stage } from "../play/stage";
import type { ComputerFacts, EstateFacts } from "./terrain";

/** The names of an estate that hazards can be about. */
export function estateFacts(lab: Lab, stage: Stage, stepAt: (seq: number) => string): EstateFacts {
  const before = JSON.parse(stage.snapshot.text) as ReturnType<Lab["inspect"]>;
  const computers = Object.values(before.computers).map(({ name, drives, files, services, processes }) => {
    const facts: ComputerFacts = {
      drives: Object.keys(drives).map((drive) => drive.toUpperCase()),
      files: Object.values(files.entries)
        .map(({ path }) => path)
        .sort(),
      services: Object.values(services).map((service) => service.name),
      processes: [...new Set(Object.values(processes.byId).map((process) => process.name))],
      artefacts: artefactsOf(lab, name, stepAt),
    };
    return [name, facts] as const;
  });
  return { computers: Object.fromEntries(computers) };
}

function artefactsOf(lab: Lab, computer: string, stepAt: (seq: number) => string): ComputerFacts["artefacts"] {
  return lab.history().flatMap((event) => {
    if (event.kind !== "change" || event.subject !== "artefact" || event.computer !== computer) return [];
    return [{ name: event.name.replace(/^[^/]*\//, ""), step: stepAt(event.seq) }];
  });
}
