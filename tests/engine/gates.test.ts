import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { describeWith } from "../support/capability";
import type { Ended, Stack } from "./support/stack";
import { declare, silentGiven, ttSecrets, ttStack } from "./support/tt-program";

const newDefault = readFileSync(
  join(resolve(__dirname, "../../examples/timetracker-nx"), "files/web.7.0.1.default.config"),
  "utf8",
);
const told = { "announcement@APP01": "told" };

jest.setTimeout(900_000);

/** Every error of a gate names the run, the input that is missing and the command that carries the run on by hand. */
function expectHeld({ code, text }: Ended, key: string, answer: string): void {
  expect(code).not.toBe(0);
  expect(text).toMatch(/UP_WAITS: .* waits for an answer\. Run \d{8}T\d{9}-[0-9a-f]{6} stands and holds APP01/);
  expect(text).toContain(`add the input  answers: { "${key}": "${answer}" }`);
  expect(text).toContain(`cutover resume .cutover/tracker.yaml --target APP01 --answer ${key}=${answer}`);
}

async function expectDone(stack: Stack): Promise<string> {
  const { code, text } = await stack.up();
  expect(text).not.toMatch(/error:/);
  expect(code).toBe(0);
  expect(await stack.outputs()).toMatchObject({ version: "7.0.1", standing: "as declared" });
  return text;
}

const runsIn = (text: string): readonly string[] => [...new Set(text.match(/\d{8}T\d{9}-[0-9a-f]{6}/g) ?? [])];

describeWith("pulumi", "the questions of an upgrade without a person, one `up` after the other", () => {
  let stack: Stack;
  let run: readonly string[] = [];
  beforeAll(async () => {
    // The vendor changes what the customer has changed too.
    const conflicting = newDefault.replace('PasswordMinLength" value="8"', 'PasswordMinLength" value="10"');
    expect(conflicting).not.toBe(newDefault);
    stack = await ttStack({
      given: { answers: {}, atGate: "hold", deadlines: { updateMinutes: 30 } },
      hazards: [
        "{ on: APP01, at: installer.finishing, does: installer-needs-reboot, times: 1 }",
        "{ on: APP01, at: schema-update.half-way, does: schema-update-stalls, for: 45m, times: 1 }",
      ],
      files: { "files/web.7.0.1.default.config": conflicting },
    });
  });
  afterAll(() => stack.end());

  it("the announcement is asked for before anything is changed", async () => {
    const { code, text } = await stack.up();
    expect(code).not.toBe(0);
    expect(text).toMatch(/UP_WAITS: .*Nothing was changed/);
    expect(text).toContain('answers: { "announcement@APP01": "told" }');
    expect(await stack.changes()).toEqual([]);
    declare(stack, { answers: told });
  });

  it("another plan than the approved one is not carried out: the digest is an input", async () => {
    declare(stack, { approve: "0123456789ab" });
    const { code, text } = await stack.up();
    expect(code).not.toBe(0);
    const [, digest] = /UP_NOT_APPROVED[\s\S]*approve: "([0-9a-f]{12})"/.exec(text) ?? [];
    expect(digest).toBeDefined();
    expect(await stack.changes()).toEqual([]);
    declare(stack, { approve: digest });
  });

  it("the restart that the installer asks for holds the run, and is done when it is answered", async () => {
    const held = await stack.up();
    expectHeld(held, "reboot-done@APP01", "restart");
    run = runsIn(held.text);
    expect(run).toHaveLength(1);
    declare(stack, { answers: { ...told, "reboot-done@APP01": "restart" } });
  });

  it("the conflict of a merge is asked before the point of no return, and decided by an input", async () => {
    const held = await stack.up();
    const [, slug = ""] = /"web-config@APP01\/([^"]+)": "ours"/.exec(held.text) ?? [];
    expectHeld(held, `web-config@APP01/${slug}`, "ours");
    expect(runsIn(held.text)).toEqual(run);
    expect(held.text).toContain("done: No restart of the server is outstanding");
    declare(stack, { decisions: { [slug]: "ours" } });
  });

  it("(exit 5) an update that goes on beyond its deadline is left alone", async () => {
    const { code, text } = await stack.up();
    expect(code).not.toBe(0);
    expect(text).toMatch(/UP_PAST_POINT_OF_NO_RETURN: .*IRREVERSIBLE_DEADLINE/);
    expect(runsIn(text)).toEqual(run);
  });

  it("an update of which nothing can be seen is never started again, but asked about", async () => {
    await stack.pulumi("config", "set", "--secret", "administrator", "another-password");
    expectHeld(await stack.up(), "begun:schema-update@APP01#1", "done");
  });

  it("with all answers, and once it can be seen again, the same run goes on to its end", async () => {
    await stack.pulumi("config", "set", "--secret", "administrator", ttSecrets.administrator);
    const text = await expectDone(stack);
    expect(text).toContain(`goes on with run ${run[0]}`);
    expect(await stack.outputs()).toMatchObject({ runId: run[0] });
    const events = await stack.onLab((lab) => lab.history());
    expect(violations(events, [...engineInvariants, ...timeTrackerInvariants])).toEqual([]);
    const before = await stack.historyLength();
    expect((await stack.up()).text).toMatch(/2 unchanged/);
    expect(await stack.changes(before)).toEqual([]);
  });

  it("what cutover cannot see is asked as a state, and taken from the input", async () => {
    const { administration } = silentGiven;
    const read = { ...administration.licence.read, edition: "nowhere" };
    const licenceExpected = { edition: "Standard" };
    declare(stack, {
      approve: undefined,
      licenceExpected,
      administration: { ...administration, licence: { ...administration.licence, read } },
    });
    const before = await stack.historyLength();
    const { text } = await stack.up();
    expect(text).toMatch(/UP_WAITS: .*Nothing was changed/);
    expect(text).toContain('answers: { "state:licence@APP01#1": "satisfied" }');
    declare(stack, { answers: { ...told, "state:licence@APP01#1": "satisfied" } });
    await expectDone(stack);
    expect(await stack.changes(before)).toEqual([]);
  });
});

describeWith(
  "pulumi",
  "the questions of an upgrade by a person whom nobody can watch, one `up` after the other",
  () => {
    let stack: Stack;
    let answers: Record<string, string> = told;
    beforeAll(async () => {
      stack = await ttStack({
        given: {
          atGate: "hold",
          keyless: true,
          administration: undefined,
          licenceExpected: undefined,
          installer: { mode: "attended", folder: silentGiven.installer.folder },
        },
        // The person comes half an hour after cutover has stopped waiting.
        estate: (text) => text.replace("does: start-installer, after: 2m", "does: start-installer, after: 90m"),
      });
    });
    afterAll(() => stack.end());

    const later = (minutes: number) => stack.onLab((lab) => lab.advance(minutes * 60_000));
    const answer = (key: string, value: string) => {
      answers = { ...answers, [key]: value };
      declare(stack, { answers });
    };

    it("whether the maintenance mode is on is stated by an input", async () => {
      expectHeld(await stack.up(), "maintenance@APP01", "on");
      await later(10);
      answer("maintenance@APP01", "on");
    });

    it("an attended installer for which nobody came is waited for again", async () => {
      const held = await stack.up();
      expect(held.text).toMatch(/a person is needed: On APP01, start D:/);
      expectHeld(held, "attended:installer-ready@APP01#1", "continue");
      answer("attended:installer-ready@APP01#1", "continue");
    });

    it("how the database update has ended is stated by an input", async () => {
      expectHeld(await stack.up(), "schema-update@APP01", "done");
      await later(30);
      answer("schema-update@APP01", "done");
    });

    it("whether the licence is entered is stated by an input, and then the upgrade is done", async () => {
      expectHeld(await stack.up(), "licence@APP01", "entered");
      await later(10);
      answer("licence@APP01", "entered");
      await expectDone(stack);
      const before = await stack.historyLength();
      expect((await stack.up()).text).toMatch(/2 unchanged/);
      expect(await stack.changes(before)).toEqual([]);
    });
  },
);
