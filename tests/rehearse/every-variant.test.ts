import { createHash } from "node:crypto";
import type { Behaviour, LabEvent } from "../../lib/lab";
import { labParts } from "../../lib/lab/parts";
import { timeTrackerNx } from "../../lib/systems";
import { rollback } from "../../lib/upgrade";
import { runTt, type Setting } from "../procedures/tt-run";
import { silentInputs } from "../systems/given-inputs";

type Assumed = Extract<Behaviour, { readonly source: "assumed" }>;
const assumed = [...labParts().behaviours.values()].filter((one): one is Assumed => "variants" in one);
const others = assumed.flatMap((behaviour) =>
  behaviour.variants.filter(({ id }) => id !== behaviour.default).map(({ id }) => [behaviour.id, id] as const),
);

const strikes = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const rebootAllowed = {
  ...silentInputs,
  installer: { ...silentInputs.installer, rebootPolicy: "allowed" },
} as Setting["inputs"];

interface Waking extends Setting {
  /** The run is taken back afterwards. */
  readonly isTakenBack?: true;
}

/** What wakes a behaviour; the undisturbed run where nothing is named. */
const waking: { readonly [behaviour: string]: Waking } = {
  "computer.restart-answer": {
    inputs: rebootAllowed,
    lab: { hazards: [strikes("installer.finishing", "installer-needs-reboot")] },
  },
  "iis.start-started": {
    lab: { hazards: [strikes("Start-WebAppPool", "pool-started-by-somebody", { when: "before" })] },
  },
  "sql.interrupted-restore": {
    isTakenBack: true,
    lab: {
      hazards: [strikes("schema-update.half-way", "schema-update-fails"), strikes("*", "sql-restore-fails")],
    },
  },
  "sql.full-disk": { lab: { hazards: [strikes("Backup-SqlDatabase", "sql-backup-disk-full")] } },
  "timetracker.installer-stops-pool": {
    lab: { hazards: [strikes("Start-CutoverInstaller", "pool-started-by-somebody", { when: "after" })] },
  },
  "timetracker.failed-installer": { lab: { hazards: [strikes("installer.finishing", "installer-fails")] } },
  "timetracker.busy-exit-code": { lab: { hazards: [strikes("installer.checking", "installer-product-busy")] } },
  "timetracker.admin-after-failed-update": {
    lab: {
      hazards: [strikes("schema-update.half-way", "schema-update-fails")],
      people: [{ on: "APP01", at: "schema-update.failed", does: "open-admin", after: "1s", times: 1 }],
    },
  },
  "timetracker.update-without-pool": {
    lab: { hazards: [strikes("schema-update.started", "pool-stopped-by-somebody")] },
  },
  "timetracker.page-while-stopping": {
    lab: { people: [{ on: "APP01", at: "maintenance.stopping", does: "visit-login", after: "1s" }] },
  },
  "timetracker.licence-lies-in": {
    isTakenBack: true,
    lab: { hazards: [strikes("Set-CutoverFile", "command-fails")] },
  },
  "timetracker.administration-api": { secrets: { TT_ADMIN_PASSWORD: "not the administrator's" } },
};

/** What no history can show: what a look gives is no event. Held by the tests of the lab itself. */
const lookOnly: { readonly [behaviour: string]: string } = {
  "computer.sessions-after-boot": "tests/lab/kernel/estate.test.ts: what Get-CutoverFact gives after a reboot",
  "iis.get-website-name": "tests/lab/iis/sites.test.ts: what Get-Website gives back",
};

async function historyOf({ isTakenBack, ...setting }: Waking, variants: Readonly<Record<string, string>>) {
  const run = await runTt({ ...setting, lab: { ...setting.lab, variants } });
  const inputs = setting.inputs ?? silentInputs;
  if (isTakenBack) {
    const upgradeOf = () => timeTrackerNx(inputs);
    await rollback({
      ports: run.lab.ports,
      runsFolder: "/operator/runs",
      computer: "APP01",
      upgradeOf,
      approve: "yes",
    });
  }
  await run.lab.advance(run.lab.pendingMs());
  const hash = createHash("sha256");
  for (const event of run.lab.history()) hash.update(JSON.stringify(event satisfies LabEvent));
  return hash.digest("hex");
}

describe("every variant of an assumed behaviour", () => {
  const usual = new Map<Waking, Promise<string>>();

  it.each(others.filter(([behaviour]) => !(behaviour in lookOnly)))(
    "%s=%s changes the history of an upgrade",
    async (behaviour, variant) => {
      const setting = waking[behaviour] ?? {};
      const known = usual.get(setting) ?? historyOf(setting, {});
      usual.set(setting, known);
      expect(await historyOf(setting, { [behaviour]: variant })).not.toBe(await known);
    },
  );

  it("is looked at, but for those that only a look can show", () => {
    const ids = new Set(assumed.map(({ id }) => id));
    expect([...Object.keys(waking), ...Object.keys(lookOnly)].filter((id) => !ids.has(id))).toEqual([]);
    expect(others.length).toBeGreaterThan(15);
  });
});
