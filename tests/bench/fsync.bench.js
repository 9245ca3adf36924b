const { MemoryFiles, openLab } = require("../../dist/lib/lab");
const { apply } = require("../../dist/lib/upgrade");

const STEPS = 50;

/** The operator's disk, counting what Files promises to bring to the disk: an append once, a whole file with its folder. */
class CountingFiles extends MemoryFiles {
  fsyncs = 0;
  async write(path, bytes) {
    this.fsyncs += 2;
    return super.write(path, bytes);
  }
  async create(path, bytes) {
    this.fsyncs += 2;
    return super.create(path, bytes);
  }
  async append(path, bytes) {
    this.fsyncs += 1;
    return super.append(path, bytes);
  }
}

/** Steps that touch no computer, each with something to put back: whatever is written is the run's own. */
function upgradeOf(count) {
  const made = new Set();
  const steps = Array.from({ length: count }, (_, i) => ({
    id: `step-${i}`,
    computer: "APP01",
    rows: [],
    title: `Step ${i}`,
    role: { kind: "goal" },
    effect: { step: i },
    deadlineMs: 60_000,
    observe: async () => ({ isMade: made.has(i) }),
    satisfied: ({ isMade }) => ({ kind: isMade ? "satisfied" : "open", because: `it is ${isMade}` }),
    act: async () => void made.add(i),
    undo: async () => void made.delete(i),
    undone: ({ isMade }) => ({ kind: isMade ? "open" : "satisfied", because: `it is ${isMade}` }),
    undoTitle: "takes it back",
  }));
  return { system: "bench", title: "Bench", inputs: {}, computers: ["APP01"], steps };
}

async function writesOf(count) {
  const files = new CountingFiles();
  const lab = await openLab({ estate: { computers: { APP01: {} } }, operator: { files } });
  const { ports } = lab;
  const result = await apply({ upgrade: upgradeOf(count), ports, runsFolder: "/runs", approve: "yes" });
  if (result.kind !== "done") throw new Error(`The run ended as ${result.kind}: ${JSON.stringify(result.error)}`);
  const onTarget = lab.history().filter((event) => event.kind === "command" && event.effect === "changes").length;
  await lab.close();
  return { onDisk: files.fsyncs, onTarget };
}

module.exports = {
  title: "fsyncs of the run itself for each step, on the operator's disk and on the target together",
  limit: 6,
  unit: "fsyncs",
  // What a run costs once (its beginning, its end, the lock) is taken out by the difference of two lengths.
  async run() {
    const [short, long] = [await writesOf(STEPS), await writesOf(2 * STEPS)];
    const onDisk = (long.onDisk - short.onDisk) / STEPS;
    const onTarget = (long.onTarget - short.onTarget) / STEPS;
    return { value: onDisk + onTarget, said: `${onDisk} on the operator's disk, ${onTarget} on the target` };
  },
};
