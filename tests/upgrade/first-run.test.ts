import type { Upgrade } from "../../lib/upgrade";
import { applying, ended, resuming } from "./support/drive";
import { TestEstate } from "./support/test-estate";
import { capture, holds, migration, valueStep } from "./support/toy-steps";

const A = "APP01";

function upgrade(): Upgrade {
  return {
    system: "toy",
    title: "Toy",
    inputs: { to: "new" },
    computers: [A],
    steps: [
      holds({ id: "sane", computer: A, path: "power", serves: ["version"], watch: { from: "sane", until: "schema" } }),
      valueStep({
        id: "stopped",
        computer: A,
        role: { kind: "window", until: "started", serves: ["version", "schema"] },
      }),
      capture({ id: "saved", computer: A, of: "version", serves: ["version"] }),
      valueStep({ id: "version", computer: A, role: { kind: "goal" } }),
      migration({ id: "schema", computer: A }),
      valueStep({
        id: "started",
        computer: A,
        role: { kind: "goal" },
        path: "stopped",
        value: "old",
        after: ["stopped"],
      }),
    ],
  };
}

describe("a run", () => {
  it("makes everything true, then finds nothing to do and changes nothing", async () => {
    const estate = TestEstate.of([A], { stopped: "old", version: "old", schema: "old" });
    const first = ended(await applying(estate, upgrade()));
    expect(first).toMatchObject({ kind: "done", exitCode: 0 });
    expect(estate.values()).toEqual({ [A]: { stopped: "old", version: "new", schema: "new" } });
    const changes = estate.state.changes.length;
    expect(ended(await applying(estate, upgrade()))).toMatchObject({ kind: "nothing-to-do", exitCode: 0 });
    expect(estate.state.changes).toHaveLength(changes);
  });

  it("comes to the same end when it is killed at any call and resumed", async () => {
    const start = TestEstate.of([A], { stopped: "old", version: "old", schema: "old" });
    const undisturbed = start.copy();
    const { calls } = await applying(undisturbed, upgrade());
    for (let killAt = 1; killAt <= calls; killAt += 1) {
      for (const isAccepted of [false, true]) {
        const estate = start.copy();
        await applying(estate, upgrade(), { killAt, isAccepted });
        const isHeld = estate.state.computers[A]?.lock.runId !== null;
        const after = isHeld ? await resuming(estate, upgrade()) : await applying(estate, upgrade());
        const again = ended(after).kind === "put-back" ? await applying(estate, upgrade()) : after;
        expect({ killAt, isAccepted, kind: ended(again).exitCode, values: estate.values() }).toEqual({
          killAt,
          isAccepted,
          kind: 0,
          values: undisturbed.values(),
        });
      }
    }
  });
});
