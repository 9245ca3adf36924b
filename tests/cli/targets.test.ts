import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CutoverError } from "../../lib/errors";
import { nobody, runCli } from "./run-cli";
import { signSystem } from "./sign-system";

jest.setTimeout(60_000);
jest.mock("../../lib/cli/system-registry", () => ({ systemRegistry: () => ({ sign: signSystem }) }));
// The library is an ES module, which jest cannot load; what it draws is tested as text elsewhere.
jest.mock("log-update", () => ({
  createLogUpdate: () => Object.assign(() => undefined, { clear: () => undefined, done: () => undefined }),
}));

// Three shops, each with its sign.
const shop = (name: string) => `  ${name}:
    files:
      C:\\Sign\\door.txt: { text: open }
      C:\\Sign\\version.txt: { text: "1.0" }
      C:\\Sign\\schema.txt: { text: old }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-targets-"));
  writeFileSync(join(folder, "estate.yaml"), `computers:\n${["SHOP1", "SHOP2", "SHOP3"].map(shop).join("")}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runCli(folder, args);
const targets = (text: string) =>
  writeFileSync(
    join(folder, "cutover.yaml"),
    `system: sign\nestate: { lab: estate.yaml }\ntargets: ${text}\ninputs: { version: "2.0" }\n`,
  );

interface FleetJson {
  readonly fleet: { readonly digest: string; readonly waves: readonly { readonly name: string }[][] };
  readonly targets: readonly {
    readonly target: string;
    readonly kind: string;
    readonly because?: string;
    readonly result?: { readonly kind: string; readonly runId?: string };
  }[];
}
const fleetOf = (done: { readonly json: unknown }) => done.json as FleetJson;
const ends = (done: { readonly json: unknown }) =>
  fleetOf(done).targets.map(({ target, kind, result, because }) => `${target} ${result?.kind ?? because ?? kind}`);
const runs = () => readdirSync(join(folder, ".cutover", "runs"));

test("plan shows every target in its wave and one digest; apply carries them out with it, and a second time there is nothing to do", async () => {
  targets("{ servers: [SHOP1, SHOP2, SHOP3], waveSize: 2, canary: 1, atOnce: 2 }");
  const planned = await run("plan");
  expect(planned).toMatchObject({ exitCode: 0, err: "" });
  for (const text of [
    "3 targets, 3 of them with something to do; 2 waves, at most 2 at once",
    "Wave 1 of 2: SHOP1",
    "Wave 2 of 2: SHOP2, SHOP3",
    "(SHOP3)",
  ]) {
    expect(planned.out).toContain(text);
  }
  expect((await run("plan", "--exit-code")).exitCode).toBe(1);
  const { fleet } = fleetOf(await run("plan", "--json"));
  expect(planned.out).toContain(`cutover apply --approve ${fleet.digest.slice(0, 12)}`);
  const applied = await run("apply", "--approve", fleet.digest.slice(0, 12), "--json");
  expect(applied.exitCode).toBe(0);
  expect(ends(applied)).toEqual(["SHOP1 done", "SHOP2 done", "SHOP3 done"]);
  expect(new Set(fleetOf(applied).targets.map(({ result }) => result?.runId)).size).toBe(3);
  expect(applied.err).toContain("Wave 2 of 2: SHOP2, SHOP3\n");
  expect(applied.err).toMatch(/^SHOP3 \| \[1\//m);
  const again = await run("apply", "--yes");
  expect(again).toMatchObject({ exitCode: 0, err: "" });
  expect(again.out).toContain("Nothing to do: every goal of every target is reached.");
  expect(runs()).toHaveLength(3);
  expect((await run("plan", "--exit-code")).exitCode).toBe(0);
});

test("a wave that fails leaves the rest untouched; after the cause is mended the same command does what is left", async () => {
  targets("{ servers: [SHOP1, { server: SHOP2, fails: version }, SHOP3] }");
  const failed = await run("apply", "--yes");
  expect(failed.exitCode).toBe(4);
  expect(failed.out.match(/^SHOP\d$\n {2}\w+[:,]/gm)).toEqual([
    "SHOP1\n  Done:",
    "SHOP2\n  Failed,",
    "SHOP3\n  Untouched:",
  ]);
  expect(failed.err).toContain("Stopped: nothing more is begun. Untouched: SHOP3.");
  expect(runs()).toHaveLength(2);
  targets("{ servers: [SHOP1, SHOP2, SHOP3] }");
  const mended = await run("apply", "--yes", "--json");
  expect(mended.exitCode).toBe(0);
  expect(ends(mended)).toEqual(["SHOP1 nothing-to-do", "SHOP2 done", "SHOP3 done"]);
});

test("one that failed past its point of no return is named with its own command; nothing is begun while it is unfinished", async () => {
  targets("{ servers: [{ server: SHOP1, fails: schema }, SHOP2], waveSize: 2, atOnce: 1 }");
  const failed = await run("apply", "--yes");
  expect(failed.exitCode).toBe(5);
  expect(failed.out).toContain("cutover resume --target SHOP1");
  expect(failed.out).toContain("cutover rollback --target SHOP1");
  expect(failed.out).toMatch(/SHOP2\n {2}Untouched/);
  const refused = await run("apply", "--yes");
  expect(refused).toMatchObject({ exitCode: 6, out: "", err: expect.stringContaining("error FLEET_TARGET_LOCKED") });
  expect(refused.err).toContain("SHOP1 is held by the unfinished run");
  const { json } = await run("status", "--json");
  expect(json).toMatchObject({
    computers: [
      { computer: "SHOP1", run: {} },
      { computer: "SHOP2", run: null },
    ],
  });
  expect((await run("status", "--target", "SHOP2")).exitCode).toBe(0);
  expect((await run("resume", "--target", "SHOP1")).exitCode).toBe(5);
  expect(runs()).toHaveLength(1);
});

test("without approval, and with another digest, nothing is begun at any target", async () => {
  targets("{ servers: [SHOP1, SHOP2] }");
  const unasked = await run("apply");
  expect(unasked).toMatchObject({ exitCode: 3, err: expect.stringContaining("error NOT_APPROVED") });
  expect(unasked.out).toContain("Approve all of them");
  expect(await run("apply", "--approve", "0123456789ab")).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining("0123456789ab was"),
  });
  expect(ends(await run("apply", "--json"))).toEqual([]);
  expect(() => runs()).toThrow("ENOENT");
});

test("the digest is another one when a target, its wave or its plan is another one", async () => {
  const digests: string[] = [];
  for (const text of [
    "{ servers: [SHOP1, SHOP2] }",
    "{ servers: [SHOP2, SHOP1] }",
    "{ servers: [SHOP1, SHOP2], waveSize: 2 }",
    "{ servers: [SHOP1, SHOP2], atOnce: 2 }",
    '{ servers: [SHOP1, { server: SHOP2, version: "2.1" }] }',
  ]) {
    targets(text);
    digests.push(fleetOf(await run("plan", "--json")).fleet.digest);
  }
  expect(new Set(digests).size).toBe(digests.length);
});

test("a question of any target is answered before the first is begun, by one key for all who ask it", async () => {
  targets("{ servers: [SHOP1, { server: SHOP2, asks: true }, { server: SHOP3, asks: true }] }");
  const waiting = await run("apply", "--yes");
  expect(waiting.exitCode).toBe(3);
  expect(waiting.out).toContain("--answer guests-know=no");
  expect(() => runs()).toThrow("ENOENT");
  const wrong = await run("apply", "--yes", "--answer", "guest-know=yes");
  expect(wrong).toMatchObject({ exitCode: 2, err: expect.stringContaining("error ANSWER_UNKNOWN") });
  const done = await run("apply", "--yes", "--answer", "guests-know=yes", "--json");
  expect(done.exitCode).toBe(0);
  expect(ends(done)).toEqual(["SHOP1 done", "SHOP2 done", "SHOP3 done"]);
});

test("an interruption begins nothing more, exits 130, and what it stopped can be resumed", async () => {
  targets("{ servers: [SHOP1, SHOP2] }");
  const stop = new AbortController();
  const reason = new CutoverError({ code: "INTERRUPTED", what: "The command was interrupted (SIGINT)." });
  const err = (said: string) => {
    if (said.includes("[1/")) stop.abort(reason);
  };
  const interrupted = await runCli(folder, ["apply", "--yes", "--json"], { signal: stop.signal, err });
  expect(interrupted.exitCode).toBe(130);
  expect(ends(interrupted)).toEqual(["SHOP1 interrupted", "SHOP2 interrupted"]);
  expect(fleetOf(interrupted).targets[1]?.kind).toBe("untouched");
  expect((await run("resume", "--target", "SHOP1")).exitCode).toBe(0);
  expect((await run("apply", "--yes")).exitCode).toBe(0);
});

test("one target alone is planned and applied by --target; a command about one server asks for it", async () => {
  targets("{ servers: [SHOP1, SHOP2] }");
  expect((await run("plan", "--target", "shop2")).out).toContain("cutover apply --target shop2 --approve ");
  expect((await run("apply", "--target", "SHOP2", "--yes")).exitCode).toBe(0);
  expect(ends(await run("apply", "--yes", "--json"))).toEqual(["SHOP1 done", "SHOP2 nothing-to-do"]);
  for (const command of ["plan", "apply", "doctor", "rehearse"]) {
    const refused = await run(command, "--target", "SHOP9");
    expect(refused).toMatchObject({ exitCode: 2, err: expect.stringContaining("error TARGET_UNKNOWN") });
  }
  expect((await run("doctor", "--target", "SHOP2", "--json")).json).toMatchObject({ readiness: {} });
  for (const command of ["doctor", "rehearse"]) {
    expect(await run(command)).toMatchObject({ exitCode: 2, err: expect.stringContaining("error TARGET_NEEDED") });
  }
  expect(await run("apply", "--force-lock")).toMatchObject({ exitCode: 2, err: expect.stringContaining("--target") });
});

test("at a terminal a question of several targets is asked once, then all plans are shown and one approval is asked for", async () => {
  targets("{ servers: [{ server: SHOP1, asks: true }, { server: SHOP2, asks: true }], waveSize: 2, atOnce: 2 }");
  const asked: string[] = [];
  const prompt = {
    ...nobody,
    choose: async (question: string) => {
      asked.push(question);
      return "yes";
    },
    confirm: async (question: string) => {
      asked.push(question);
      return true;
    },
  };
  const done = await runCli(folder, ["apply"], { live: true, prompt });
  expect(done.exitCode).toBe(0);
  expect(asked).toEqual([expect.stringMatching(/^Do the guests know/), expect.stringMatching(/^Carry out this plan/)]);
  expect(done.err).toContain("Wave 1 of 1: SHOP1, SHOP2");
  expect(done.err).not.toContain("Approve all of them");
  const refusing = { ...prompt, confirm: async () => false };
  targets('{ servers: [{ server: SHOP1, version: "2.1" }] }');
  expect((await runCli(folder, ["apply"], { live: true, prompt: refusing })).exitCode).toBe(3);
});
