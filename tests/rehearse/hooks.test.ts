import type { Json } from "../../lib/errors";
import { outcomeOf } from "../../lib/rehearse";
import { type Rehearsing, rehearsing, silentBrief, silentSecrets } from "./brief";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(180_000);

describe("a rehearsal of an upgrade with hooks", () => {
  const before = { ...process.env };
  let rehearsal: Rehearsing;

  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    const brief = silentBrief();
    const command = (file: string) => ({ kind: "command", file, args: [] });
    const inputs = {
      ...(brief.inputs as { readonly [key: string]: Json }),
      announcement: { kind: "hook", target: command("tell-users"), text: "Down tonight." },
      keepUsersOut: { kind: "hook", close: command("close"), open: command("open") },
    };
    rehearsal = await rehearsing({ ...brief, inputs, answers: {} }, { only: "failure" });
  });
  afterAll(() => {
    process.env = before;
  });

  it("lets each call of a hook fail once, by itself", () => {
    const names = rehearsal.scenarios.filter(({ name }) => name.includes("/hook")).map(({ name }) => name);
    expect(names).toEqual([
      "failure/announcement@APP01#1/hook",
      "failure/keep-users-out@APP01#1/hook",
      "failure/keep-users-out@APP01#1/hook-2",
    ]);
  });

  it("TT-2 · the announcement hook fails: the run stops before anything changed", async () => {
    const played = await rehearsal.play(rehearsal.find(/announcement@APP01#1\/hook$/));
    expect(played).toMatchObject({ struck: true, breaches: [] });
    expect(outcomeOf(played)).toBe("put-back");
    expect(played.acts[0]?.because).toMatch(/ANNOUNCEMENT_FAILED/);
  });

  it("the hook that keeps users out fails: everything is put back", async () => {
    const played = await rehearsal.play(rehearsal.find(/keep-users-out@APP01#1\/hook$/));
    expect(played).toMatchObject({ struck: true, breaches: [] });
    expect(outcomeOf(played)).toBe("put-back");
  });

  it("the hook that lets users in fails: they stay out (exit 5), and both ways go on from there", async () => {
    const played = await rehearsal.play(rehearsal.find(/keep-users-out@APP01#1\/hook-2$/));
    expect(played).toMatchObject({ struck: true, breaches: [] });
    expect(outcomeOf(played)).toBe("past-point-of-no-return > done | rollback: rolled-back");
  });
});
