import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { alone, rehearse, threads } from "../../lib/rehearse";
import { runCli } from "../cli/run-cli";
import { exampleBrief, silentBrief, silentSecrets } from "./brief";

const checkout = resolve(__dirname, "../..");

/** The form that issue 5 gives, and nothing else. */
const form = z.strictObject({
  version: z.int(),
  system: z.string(),
  scenarios: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(["clean", "hazard", "crash", "failure"]),
      step: z.string().nullable(),
      variants: z.record(z.string(), z.string()),
      outcome: z.string(),
      exitCode: z.int(),
      invariants: z.array(z.strictObject({ name: z.string(), held: z.boolean() })),
    }),
  ),
});

describe("cutover rehearse", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cutover-rehearse-"));
    cpSync(join(checkout, "examples/timetracker-nx"), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("prints a matrix, keeps the living lab as it is, and writes a report that needs nothing else", async () => {
    const { exitCode, out, err } = await runCli(folder, ["rehearse", "--only", "clean", "--jobs", "1"]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^\d+ scenarios \(seed 1\): every invariant held in all of them\./);
    expect(out).toMatch(/^step +clean$/m);
    expect(out).toMatch(/^all +\d+\+$/m);
    expect(out).toContain("Report: .cutover/rehearsal.html");
    expect(err).toContain("Answered for the rehearsal: announcement@APP01=told");
    expect(existsSync(join(folder, ".cutover", "lab"))).toBe(false);
    const page = readFileSync(join(folder, ".cutover", "rehearsal.html"), "utf8");
    expect(page).toContain("Every invariant held in every scenario");
    expect(page).not.toMatch(/<script|https?:\/\/|src=/);
  });

  it("plays one scenario again by its name, as JSON in the form of its own and nothing else", async () => {
    const name = "hazard/schema-update-fails/schema-update@APP01#1/schema-update.half-way";
    const { exitCode, json } = await runCli(folder, ["rehearse", "--scenario", name, "--json", "--quiet"]);
    const { scenarios, system } = form.parse(json);
    expect(exitCode).toBe(0);
    expect(system).toBe("timetracker-nx");
    expect(scenarios).toMatchObject([
      {
        name,
        kind: "hazard",
        step: "schema-update@APP01#1",
        exitCode: 5,
        outcome: expect.stringMatching(/\| rollback: rolled-back$/),
      },
    ]);
    const names = scenarios[0]?.invariants.map((one) => one.name) ?? [];
    expect(names).toEqual(
      expect.arrayContaining([
        "the-end-is-sound",
        "schema-update-started-once",
        "databases-keep-running",
        "no-secret-is-left",
      ]),
    );
    expect(scenarios[0]?.invariants.every(({ held }) => held)).toBe(true);
  });

  it("plays a random one by its seed", async () => {
    const { json } = await runCli(folder, ["rehearse", "--scenario", "random/7", "--json", "--quiet"]);
    expect(form.parse(json).scenarios.map(({ name }) => name)).toEqual(["random/7"]);
  });

  it("says exit 3 where nobody answers, and that it is allowed", async () => {
    const file = join(folder, "cutover.yaml");
    const text = readFileSync(file, "utf8").replace(/^ *oldDefault:.*$/m, "");
    writeFileSync(file, text);
    const { exitCode, json } = await runCli(folder, ["rehearse", "--scenario", "clean", "--json", "--quiet"]);
    expect(form.parse(json).scenarios).toMatchObject([
      { name: "clean", outcome: expect.stringMatching(/^gate/), exitCode: 3 },
    ]);
    expect(exitCode).toBe(0);
  });

  it("refuses real computers without a lab, an unknown scenario and a number that is none", async () => {
    const file = join(folder, "cutover.yaml");
    const real = readFileSync(file, "utf8").replace(/^ {2}lab: estate\.yaml$/m, "  computers: { APP01: {} }");
    writeFileSync(join(folder, "real.yaml"), real);
    const refused = await runCli(folder, ["rehearse", "real.yaml", "--json", "--quiet"]);
    expect(refused.json).toMatchObject({ exitCode: 2, error: { code: "REHEARSAL_NEEDS_LAB" } });
    const onLab = ["rehearse", "real.yaml", "--lab", "estate.yaml", "--scenario", "clean", "--quiet", "--json"];
    expect(form.parse((await runCli(folder, onLab)).json).scenarios).toMatchObject([{ exitCode: 0 }]);
    const unknown = await runCli(folder, ["rehearse", "--scenario", "crash/nowhere", "--json", "--quiet"]);
    expect(unknown.json).toMatchObject({ exitCode: 2, error: { code: "SCENARIO_UNKNOWN" } });
    expect((await runCli(folder, ["rehearse", "--seed", "often"])).exitCode).toBe(2);
  });
});

describe("a rehearsal", () => {
  const before = { ...process.env };
  beforeAll(() => Object.assign(process.env, silentSecrets));
  afterAll(() => {
    process.env = before;
  });

  it("is the same however many play at once, and the same again", async () => {
    const brief = silentBrief(5);
    const one = await rehearse({ brief, crew: alone(brief), only: "clean" });
    const nodeArguments = ["-r", join(checkout, "scripts", "load-typescript.js")];
    const crew = threads(brief, { size: 2, nodeArguments });
    try {
      const other = await rehearse({ brief, crew, only: "clean" });
      expect(one.played.length).toBeGreaterThan(15);
      expect(other.played).toEqual(one.played);
    } finally {
      await crew.close();
    }
  });

  it("says which scenario could not be played when its thread never began", async () => {
    const brief = silentBrief(5);
    const crew = threads(brief, { size: 2, nodeArguments: ["-r", join(checkout, "no-such-file.js")] });
    try {
      // The threads end while nobody waits for them.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await expect(rehearse({ brief, crew, only: "clean" })).rejects.toMatchObject({ code: "SCENARIO_NOT_PLAYED" });
    } finally {
      await crew.close();
    }
  });

  it("draws other crash points from another seed", async () => {
    const names = async (seed: number) => {
      const brief = exampleBrief(seed);
      const { played } = await rehearse({ brief, crew: none, only: "crash" });
      return played.map(({ scenario }) => scenario.name);
    };
    const [first, again, other] = [await names(1), await names(1), await names(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(other.length).toBeGreaterThan(60);
  });
});

/** Plays nothing: for what is chosen. */
const none = {
  size: 1,
  play: async (scenarios: Parameters<ReturnType<typeof alone>["play"]>[0]) =>
    scenarios.map((scenario) => ({
      scenario,
      acts: [],
      back: [],
      invariants: [],
      breaches: [],
      struck: true,
      history: "",
    })),
  close: async () => undefined,
};
