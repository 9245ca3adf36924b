import type { Plan, PlanEntry } from "../../lib/upgrade/model";

function entry(id: string, more: Partial<PlanEntry>): PlanEntry {
  return {
    key: `${id}@APP01#1`,
    id,
    computer: "APP01",
    rows: [],
    title: id,
    role: "once",
    decision: "will-act",
    because: "it is not so yet",
    waitsFor: [],
    undo: undefined,
    irreversible: false,
    attended: false,
    exposesUsers: false,
    effect: {},
    observed: undefined,
    ...more,
  };
}

const goal = entry("schema", {
  title: "Database has the schema of 7.0.1",
  rows: ["TT-14"],
  role: "goal",
  decision: "later",
  because: "only the new program can tell whether the database must be updated",
  waitsFor: ["installer@APP01#1"],
  irreversible: true,
  exposesUsers: true,
});

/** A plan with one of everything that a plan can say. */
export const samplePlan: Plan = {
  v: 1,
  system: "timetracker-nx",
  title: "TimeTracker NX 6.2 to 7.0.1",
  computers: ["APP01"],
  entries: [
    entry("installer-set", {
      title: "Installer set is complete",
      rows: ["TT-1", "TT-5"],
      role: "check",
      decision: "satisfied",
      because: "4 files match the manifest",
    }),
    entry("maintenance", {
      title: "Maintenance mode is on",
      rows: ["TT-6"],
      role: "window",
      because: "it is off; 3 background jobs run",
      undo: "the maintenance mode is ended",
    }),
    entry("installer", {
      title: "Product is installed",
      rows: ["TT-10"],
      because: "version 6.2 is installed, 7.0.1 is wanted; the installer is run by a person",
      attended: true,
      undo: "the copied program folder and the registry keys are put back",
    }),
    goal,
    entry("licence", {
      title: "Licence is for 7.0",
      role: "goal",
      rows: ["TT-17"],
      decision: "unknown",
      because: "the product does not say for which version the key is",
    }),
  ],
  goals: [goal],
  windows: [
    {
      key: "maintenance@APP01#1",
      title: "Users see the maintenance page",
      from: "maintenance@APP01#1",
      until: "schema@APP01#1",
    },
    {
      key: "users-out@APP01#1",
      title: "Users are kept out by a rule in IIS",
      from: "schema@APP01#1",
      until: "gone@APP01#1",
      expected: { minutes: 20, isAtLeast: true, from: { inputs: true, run: undefined } },
    },
  ],
  usersOut: {
    from: "maintenance@APP01#1",
    until: "gone@APP01#1",
    expected: { minutes: 44, isAtLeast: false, from: { inputs: true, run: "20260901T180000000-abc123" } },
  },
  gates: [
    {
      key: "announced@APP01#1",
      question: "Do all users know when the system will be unavailable?",
      because: "no hook announces it",
      choices: ["yes"],
      rows: ["TT-2"],
    },
    {
      key: "state:licence@APP01#1",
      question: "Licence is for 7.0: is that so? cutover cannot see it.",
      because: "the product does not say for which version the key is",
      choices: ["satisfied", "open"],
      proposal: "open",
      rows: ["TT-17"],
    },
  ],
  pointOfNoReturn: "schema@APP01#1",
  digest: "1f0c88d1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d",
};

export const emptySamplePlan: Plan = {
  ...samplePlan,
  entries: [],
  windows: [],
  gates: [],
  pointOfNoReturn: undefined,
  goals: [{ ...goal, decision: "satisfied", because: "the database is at 7.0.1" }],
};
