import { readFileSync } from "node:fs";
import { join } from "node:path";
import { facts } from "cutover/webconfig";
import type { Answers, Gate } from "../../lib/upgrade";
import { corpusFolder, describeWith } from "../support/capability";
import { ttEstate } from "./tt-estate";
import { recordsOf, runTt } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";

/** Real product upgrades; the last two have conflicts that a person decides. */
const cases = [
  { name: "upg-OurUmbraco-7.3.0-to-7.3.1", hasConflicts: false, customisedAtLeast: 300 },
  { name: "upg-Rustemt-AF452-Nop.Web-2.40-to-2.50", hasConflicts: false, customisedAtLeast: 1 },
  { name: "upg-OurUmbraco-7.12.3-to-7.13.0", hasConflicts: true, customisedAtLeast: 1 },
  { name: "upg-jasonholloway-brigita-Nop.Web-3.60-to-3.70", hasConflicts: true, customisedAtLeast: 1 },
] as const;

type Facts = ReadonlyMap<string, string>;
interface Versions {
  readonly base: Facts;
  readonly ours: Facts;
  readonly theirs: Facts;
}

/** The facts that count: real files hold keys twice, and the last of them is what the application gets. */
function factsOf(bytes: Uint8Array): Facts {
  return new Map([...facts(bytes)].map(([id, value]) => [id.replace(/\]#\d+/g, "]"), value]));
}

const changed = (from: Facts, to: Facts): readonly string[] =>
  [...new Set([...from.keys(), ...to.keys()])].filter((id) => from.get(id) !== to.get(id));

/** Facts that one side alone changed: none of them may be lost or different in the result. */
function onlyOneSide({ base, ours, theirs }: Versions) {
  const [customised, vendor] = [changed(base, ours), changed(base, theirs)];
  const [byOurs, byTheirs] = [new Set(customised), new Set(vendor)];
  return { customised: customised.filter((id) => !byTheirs.has(id)), vendor: vendor.filter((id) => !byOurs.has(id)) };
}

/** What is in dispute, as the questions at the gate tell it; everything below it is decided with it. */
function disputed(conflicts: readonly { readonly id: string }[]): (id: string) => boolean {
  const places = conflicts.map((conflict) => conflict.id);
  return (id) =>
    places.some(
      (place) => id === place || id.startsWith(`${place}/`) || id.startsWith(`${place}@`) || id.startsWith(`${place}#`),
    );
}

const answersTo = (gates: readonly Gate[]): Answers =>
  Object.fromEntries(gates.map((gate, i) => [gate.key, i % 2 === 0 ? "ours" : "theirs"]));

describeWith("corpus", "the upgrade with Web.config files of real product upgrades", () => {
  it.each(cases)("TT-18 · $name", async ({ name, hasConflicts, customisedAtLeast }) => {
    const bytes = (which: string) => readFileSync(join(corpusFolder() ?? "", name, `${which}.config`));
    const files = { base: bytes("base"), ours: bytes("ours"), theirs: bytes("theirs") };
    const latin1 = (file: Buffer) => file.toString("latin1");
    const webConfig = {
      oldDefault: latin1(files.base),
      customised: latin1(files.ours),
      newDefault: latin1(files.theirs),
    };
    const run = await runTt({ estate: ttEstate({ webConfig }) });
    const end = hasConflicts ? await run.resume(answersTo(run.result.gates)) : run.result;
    expect(run.result.gates.length > 0).toBe(hasConflicts);
    expect(end).toMatchObject({ kind: "done", exitCode: 0 });

    const [saved] = recordsOf(run.journal, "web-config-saved", "artefact");
    expect(saved?.data).toMatchObject({ length: files.ours.length });
    const versions = { base: factsOf(files.base), ours: factsOf(files.ours), theirs: factsOf(files.theirs) };
    const result = factsOf(run.lab.readFile("APP01", WEB_CONFIG) ?? new Uint8Array());
    const dryMerge = recordsOf(run.journal, "web-config-dry-merge", "done")[0]?.data as {
      readonly evidence: { readonly conflicts: readonly { readonly id: string }[] };
    };
    const inDispute = disputed(dryMerge.evidence.conflicts);
    const { customised, vendor } = onlyOneSide(versions);
    expect(customised.length).toBeGreaterThanOrEqual(customisedAtLeast);
    expect(vendor.length).toBeGreaterThan(0);
    const lost = (ids: readonly string[], side: Facts) =>
      ids.filter((id) => !inDispute(id) && result.get(id) !== side.get(id));
    expect(lost(customised, versions.ours)).toEqual([]);
    expect(lost(vendor, versions.theirs)).toEqual([]);
  });
});
