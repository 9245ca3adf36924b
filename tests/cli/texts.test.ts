import { join } from "node:path";
import fc from "fast-check";
import { errorText } from "../../lib/cli/render/error-text";
import { gateText, quoted } from "../../lib/cli/render/gate-text";
import { hang } from "../../lib/cli/render/hang";
import { planText } from "../../lib/cli/render/plan-text";
import { resultText } from "../../lib/cli/render/result-text";
import { styleFor } from "../../lib/cli/render/style";
import { CutoverError, type ErrorCode, EXIT, errorCodes } from "../../lib/errors";
import type { RunResult } from "../../lib/upgrade/model";
import { expectGolden } from "../support/golden";
import { emptySamplePlan, samplePlan } from "./sample-plan";

const golden = (name: string) => join(__dirname, "golden", `${name}.golden.txt`);
const plain = styleFor(false);
const coloured = styleFor(true);
const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

test.each([80, 120])("a plan at %i columns is what the golden file shows", (columns) => {
  expectGolden(
    golden(`plan-${columns}`),
    `${planText(samplePlan, { style: plain, columns, file: undefined, answers: {} })}\n`,
  );
});

test("a check that does not hold is no work to be done: the plan says that a run would end there", () => {
  const [check, ...rest] = samplePlan.entries;
  if (check === undefined) throw new Error("the sample plan has no check");
  const entries = [{ ...check, decision: "will-act" as const, because: "data1.cab is missing" }, ...rest];
  const text = planText({ ...samplePlan, entries }, { style: plain, columns: 120, file: undefined, answers: {} });
  expect(text).toContain("does not hold, so that a run would end here: data1.cab is missing");
});

test("a plan with nothing to do says which goals are reached and nothing else", () => {
  expectGolden(
    golden("plan-empty"),
    `${planText(emptySamplePlan, { style: plain, columns: 80, file: undefined, answers: {} })}\n`,
  );
});

test("colours add nothing but colours", () => {
  const layout = { columns: 80, file: "cutover.yaml", answers: { "announced@APP01": "it is told" } };
  const bright = planText(samplePlan, { ...layout, style: coloured });
  expect(bright).not.toBe(bright.replace(escapes, ""));
  expect(bright.replace(escapes, "")).toBe(planText(samplePlan, { ...layout, style: plain }));
});

test("every way a run can end is told as the golden file shows", () => {
  const kinds: readonly [RunResult["kind"], RunResult["exitCode"]][] = [
    ["nothing-to-do", EXIT.done],
    ["done", EXIT.done],
    ["gate", EXIT.gate],
    ["put-back", EXIT.putBack],
    ["rolled-back", EXIT.done],
    ["past-point-of-no-return", EXIT.pastPointOfNoReturn],
    ["locked", EXIT.locked],
    ["not-put-back", EXIT.notPutBack],
    ["interrupted", EXIT.interrupted],
  ];
  const texts = kinds.map(([kind, exitCode]) => {
    const failed = /put-back|past|locked/.test(kind);
    const result: RunResult = {
      kind,
      exitCode,
      runId: kind === "nothing-to-do" || kind === "locked" ? undefined : "20261121T133717-1a2b3c",
      plan: samplePlan,
      gates: kind === "gate" ? samplePlan.gates : [],
      error: failed
        ? {
            code: "STEP_FAILED",
            what: "Installer failed: exit code 1603.",
            why: "The installer says so.",
            todo: "Read its log.",
          }
        : undefined,
      truths: /not-put-back|past/.test(kind)
        ? ["The pool TimeTracker NX is stopped.", "The lock of APP01 is held by this run."]
        : [],
    };
    const report = result.runId === undefined ? undefined : ".cutover/runs/20261121T133717-1a2b3c/report.html";
    return `${resultText(result, { style: plain, columns: 80, file: undefined, report })}\n`;
  });
  expectGolden(golden("results"), texts.join("\n"));
});

test("a run that proved to need more than was approved asks nothing and names apply", () => {
  const gate = { key: "plan", question: "More is open than could be seen", because: "it is so", choices: [], rows: [] };
  const result: RunResult = {
    kind: "gate",
    exitCode: EXIT.gate,
    runId: "r1",
    plan: samplePlan,
    gates: [gate],
    error: undefined,
    truths: ["The licence is open."],
  };
  const text = resultText(result, { style: plain, columns: 80, file: "tt.yaml", report: undefined });
  expect(text.split("\n")).toEqual([
    "Ended, with more to do than the approved plan had: make a plan of the rest.",
    "  - The licence is open.",
    "run:    r1",
    "go on:  cutover apply tt.yaml",
  ]);
});

test("every error of the closed list is told as the golden file shows", () => {
  const codes = (Object.keys(errorCodes) as ErrorCode[]).filter((code) =>
    /^(UPGRADE_FILE|LITERAL|SYSTEM|ESTATE|SECRET|FILE|USAGE|ANSWER_MAL|CODE|WOULD|NOT_APP|DECISIONS|INTER)/.test(code),
  );
  const texts = codes.map((code) => errorText(new CutoverError({ code, what: errorCodes[code].sample }), plain, 80));
  expectGolden(golden("errors"), `${texts.join("\n\n")}\n`);
});

test("a line is never wider than the terminal unless one word is, and no word is lost", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 40, max: 120 }),
      (words, columns) => {
        const text = hang(words.join(" "), { prefix: "  - ", columns });
        expect(text.split("\n").every((line) => line.length <= columns)).toBe(true);
        expect(
          text
            .replace("  - ", "")
            .split(/\s+/)
            .filter((part) => part !== ""),
        ).toEqual(words);
      },
    ),
  );
});

test("a question shows the exact option for each answer, quoted for the shell where it must be", () => {
  const [gate] = samplePlan.gates;
  expect(
    gateText({ ...samplePlan.gates[0], ...gate, key: "web config/a", choices: ["it's"] } as never, plain, 80),
  ).toContain(`--answer 'web config/a=it'\\''s'`);
  expect(quoted("plan=1f0c")).toBe("plan=1f0c");
});
