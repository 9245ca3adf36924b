const { ratioOf } = require("./measure");
const { sequenceOf } = require("../../dist/lib/upgrade/definition");
const { lookAt, makePlan, surveying } = require("../../dist/lib/upgrade/plan");

const STEPS = 1000;
/** How many plans one round makes, so that it is long against the clock's grain. */
const TIMES = 5;

/** An upgrade of 1,000 steps: every tenth a goal, the others serving the goal behind them. */
function upgradeOf(count) {
  const goalOf = (i) => `step-${Math.ceil((i + 1) / 10) * 10 - 1}`;
  const steps = Array.from({ length: count }, (_, i) => ({
    id: `step-${i}`,
    computer: "APP01",
    rows: ["TT-5"],
    title: `Step number ${i}`,
    role: i % 10 === 9 ? { kind: "goal" } : { kind: "once", serves: [goalOf(i)] },
    effect: { file: `C:\\Program Files\\Product\\part-${i}.dll`, version: "7.0.1", sha256: "0".repeat(64) },
    deadlineMs: 60_000,
    observe: async () => null,
    satisfied: (observed) => ({ kind: "open", because: `it has version ${observed.version}` }),
    act: async () => {},
  }));
  return { system: "bench", title: "Bench", inputs: {}, computers: ["APP01"], steps };
}

/** The pure half of planning: from the steps and what was seen of them to the plan with its digest. */
function planOf(upgrade) {
  const sequence = sequenceOf(upgrade);
  const survey = surveying(sequence);
  let next = survey.next();
  while (next.done !== true) next = survey.next(lookAt(next.value, { version: "6.2", state: "present" }, {}));
  return makePlan(upgrade, sequence, next.value);
}

module.exports = {
  title: `a plan of ${STEPS} steps, against printing it as JSON`,
  limit: 20,
  unit: "×",
  async run() {
    const upgrade = upgradeOf(STEPS);
    const plan = planOf(upgrade);
    if (plan.entries.length !== STEPS) throw new Error(`The plan has ${plan.entries.length} entries.`);
    const times = (action) => () => {
      for (let i = 0; i < TIMES; i++) action();
    };
    return ratioOf({ measured: times(() => planOf(upgrade)), reference: times(() => JSON.stringify(plan, null, 2)) });
  },
};
