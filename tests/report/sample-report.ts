import type { Report, ReportStep } from "../../lib/report";
import { samplePlan } from "../cli/sample-plan";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 20, 0) + minutes * 60_000).toISOString();

function step(number: number, title: string, more: Partial<ReportStep>): ReportStep {
  return {
    number,
    key: `step-${number}@APP01#1`,
    title,
    rows: [`TT-${number}`],
    role: "once",
    status: "done",
    because: "it is so",
    attempts: 1,
    startedAt: at(number),
    endedAt: at(number + 3),
    isPointOfNoReturn: false,
    undo: undefined,
    evidence: undefined,
    error: undefined,
    ...more,
  };
}

/** A report with one of everything, hostile texts included. */
export const sampleReport: Report = {
  v: 1,
  run: {
    id: "20261121T200000-1a2b3c",
    system: "timetracker-nx",
    title: "TimeTracker NX 6.2 to 7.0.1 (勤怠管理)",
    computers: ["APP01"],
    startedAt: at(0),
    lastAt: at(48),
    host: "LAPTOP7",
    resumes: 1,
    records: 97,
    head: "ab".repeat(32),
    warnings: ["The last record of local:/runs is cut and left out."],
  },
  outcome: { kind: "done", exitCode: 0, error: undefined, truths: [] },
  plan: samplePlan,
  steps: [
    step(1, "Installer set is complete", {
      status: "skipped",
      because: "4 files match the manifest",
      evidence: { files: [{ path: "setup.exe", sha256: "c".repeat(64), length: 123456 }], missing: [] },
    }),
    step(6, "Maintenance mode is on", {
      because: "it is on and no job runs",
      undo: "the maintenance mode is ended",
      endedAt: at(12),
    }),
    step(10, 'Product is installed <script>alert("x")</script>', {
      because: "version 7.0.1 is installed",
      endedAt: at(25),
      undo: "the copied program folder is put back",
    }),
    step(26, "Database has the schema of 7.0.1", {
      rows: ["TT-14"],
      isPointOfNoReturn: true,
      endedAt: at(40),
      evidence: { state: "done", from: "6.2", to: "7.0.1" },
    }),
    step(41, "Site answers", { status: "running", endedAt: undefined, because: "" }),
    step(42, "Licence is for 7.0", {
      status: "not reached",
      startedAt: undefined,
      endedAt: undefined,
      because: "it is for 6.2",
    }),
  ],
  windows: [
    { title: "Users see the maintenance page", fromStep: 2, untilStep: 4, from: at(6), until: at(26), wasSo: false },
    {
      title: "Users are kept out by a rule in IIS",
      fromStep: 4,
      untilStep: undefined,
      from: at(26),
      until: undefined,
      wasSo: false,
    },
  ],
  gates: [
    {
      key: "announced@APP01#1",
      question: "Do all users know?",
      because: "no hook announces it",
      answer: "yes",
      askedAt: at(0),
      answeredAt: at(1),
    },
    {
      key: "state:licence@APP01#1",
      question: "Is the licence for 7.0?",
      because: "the product does not say",
      answer: undefined,
      askedAt: at(44),
      answeredAt: undefined,
    },
  ],
  artefacts: [{ name: "web-config@APP01/Web.config", length: 12345, sha256: "d".repeat(64) }],
  configurations: [
    {
      title: "Web.config: what this run changed in the new default",
      lines: [
        "--- new default",
        "+++ merged",
        "@@ -10,4 +10,4 @@",
        "   <appSettings>",
        '-    <add key="UploadLimit" value="10" />',
        '+    <add key="UploadLimit" value="50" />',
        "   </appSettings>",
      ],
    },
  ],
  timeline: [
    { seq: 1, at: at(0), kind: "run-started", key: "", text: "begun from LAPTOP7" },
    {
      seq: 2,
      at: at(6),
      kind: "started",
      key: "maintenance@APP01#1",
      text: "Maintenance mode is on: it is off; 3 jobs run",
    },
    { seq: 3, at: at(26), kind: "point-of-no-return", key: "schema@APP01#1", text: "from here on the way is forward" },
    { seq: 4, at: at(40), kind: "failed", key: "site@APP01#1", text: "the site does not answer" },
    { seq: 5, at: at(48), kind: "run-ended", key: "", text: "done" },
  ],
};
