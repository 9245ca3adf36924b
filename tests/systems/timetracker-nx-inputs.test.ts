import { systems, type TimeTrackerNxGiven, timeTrackerNx, timeTrackerNxInputs } from "cutover/systems";
import { z } from "zod";
import type { AnyStep } from "../../lib/upgrade/model";
import { attendedInputs, httpAdministration, silentInputs } from "./given-inputs";

const problemsOf = (given: unknown) =>
  timeTrackerNxInputs.safeParse(given).error?.issues.map((issue) => issue.path.join(".")) ?? [];

describe("the inputs of TimeTracker NX", () => {
  it("fill in every documented default", () => {
    const inputs = timeTrackerNxInputs.parse(attendedInputs);
    expect(inputs.pool).toBe("TimeTracker NX");
    expect(inputs.installer.mode ?? "attended").toBe("attended");
    expect(inputs.administration.maintenance.kind).toBe("attended");
    expect(inputs.services).toEqual({ sql: "MSSQLSERVER", redis: { service: "Redis", port: 6379 } });
    expect(inputs.rollback).toEqual({ kind: "files" });
  });

  it("refuse a literal secret wherever a secret can stand", () => {
    expect(problemsOf({ ...silentInputs, licenceKey: "AAAA-BBBB" })).toEqual(["licenceKey"]);
    const credential = { userName: "admin", password: "geheim" };
    const administration = { ...(silentInputs.administration as object), credential };
    expect(problemsOf({ ...silentInputs, administration })).toEqual(["administration.credential.password"]);
  });

  it("refuse a literal secret in an address or a header as well", () => {
    const inAddress = "http://admin:geheim@app01/TimeTracker";
    expect(problemsOf({ ...silentInputs, url: inAddress })).toEqual(["url"]);
    const hook = (target: object) => ({ ...silentInputs, announcement: { kind: "hook", target } });
    expect(problemsOf(hook({ kind: "webhook", url: inAddress }))).toEqual(["announcement.target.url"]);
    const headers = { Authorization: "Bearer geheim", "X-Api-Key": "geheim", "Content-Language": "ja" };
    const of = "announcement.target.headers";
    expect(problemsOf(hook({ kind: "webhook", url: "https://hooks.example", headers }))).toEqual([
      `${of}.Authorization`,
      `${of}.X-Api-Key`,
    ]);
  });

  it("refuse a literal secret in a body, a query, a webhook's path, and a key that poses as its masked form", () => {
    const withBody = (body: string) => {
      const given = httpAdministration as { readonly licence: { readonly write: object } };
      const licence = { ...given.licence, write: { ...given.licence.write, body } };
      return problemsOf({ ...silentInputs, administration: { ...httpAdministration, licence } });
    };
    const of = "administration.licence.write.body";
    expect(withBody('{"key":"AAAA-BBBB"}')).toEqual([of]);
    expect(withBody('{"licence":{"apiKey":"geheim"},"list":[{"password":"geheim"}]}')).toEqual([of, of]);
    expect(withBody("state=on&token=geheim")).toEqual([of]);
    expect(withBody('{"key":"{{key}}","state":"on","keyboard":"de"}')).toEqual([]);
    expect(withBody("state=on")).toEqual([]);
    expect(problemsOf({ ...silentInputs, url: "https://app01/tt?access_token=geheim" })).toEqual(["url"]);
    const hook = (url: string) => ({
      ...silentInputs,
      announcement: { kind: "hook", target: { kind: "webhook", url } },
    });
    expect(problemsOf(hook("https://hooks.example/services/T00/B00/8sWq0Zk3LmN5pQr7TuVw9Xy1"))).toEqual([
      "announcement.target.url",
    ]);
    expect(problemsOf(hook("https://hooks.example/maintenance-announcements-for-users/2026"))).toEqual([]);
    const masked = (text: string) => problemsOf({ ...silentInputs, licenceExpected: { masked: text } });
    expect(masked("TTNX7-STD-2027-0000-7001")).toEqual(["licenceExpected.masked"]);
    expect(masked("****-****-7001")).toEqual([]);
  });

  it("refuse a key that nobody knows", () => {
    expect(timeTrackerNxInputs.safeParse({ ...silentInputs, licencekey: {} }).error?.issues[0]?.code).toBe(
      "unrecognized_keys",
    );
  });

  it("have no default for silent arguments, since the vendor documents none", () => {
    const { arguments: _, ...installer } = silentInputs.installer as { arguments: readonly string[] };
    expect(problemsOf({ ...silentInputs, installer })).toEqual(["installer.arguments"]);
  });

  it("need a credential, a key and the signs of the new licence for what is done over HTTP", () => {
    const { licenceKey: _k, licenceExpected: _e, ...rest } = silentInputs;
    const administration = { ...(rest.administration as object), credential: undefined };
    expect(problemsOf({ ...rest, administration })).toEqual([
      "administration.credential",
      "licenceKey",
      "licenceExpected",
    ]);
  });

  it("are described field by field for editors and docs", () => {
    const undescribed: string[] = [];
    const visit = (node: z.core.JSONSchema._JSONSchema, path: string): void => {
      if (typeof node !== "object") return;
      for (const [name, child] of Object.entries(node.properties ?? {})) {
        const isDescribed = typeof child === "object" && (child.description !== undefined || child.const !== undefined);
        if (!isDescribed) undescribed.push(`${path}.${name}`);
        visit(child, `${path}.${name}`);
      }
      for (const child of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(child, path);
    };
    visit(z.toJSONSchema(timeTrackerNxInputs, { io: "input", target: "draft-7", unrepresentable: "any" }), "");
    expect(undescribed).toEqual([]);
  });
});

describe("the upgrade of TimeTracker NX", () => {
  const steps = (given: typeof silentInputs) => timeTrackerNx(given).steps as readonly AnyStep[];

  it("has the order of the procedure, without a person", () => {
    expect(steps(silentInputs).map((step) => step.id)).toMatchInlineSnapshot(`
[
  "installer-set",
  "secrets-at-hand",
  "upgrade-possible",
  "certificate-bindings",
  "services-running",
  "way-back-possible",
  "free-space",
  "serving-before",
  "programs-listed",
  "announcement",
  "backup-before",
  "programs-stopped",
  "installer-set-before",
  "maintenance",
  "pool-stopped",
  "web-config-saved",
  "program-copied",
  "iis-configuration-saved",
  "registry-saved",
  "programs-still-stopped",
  "backup-after-stop",
  "web-config-still-saved",
  "product-version",
  "reboot-done",
  "pool-still-stopped",
  "installer-set-after",
  "web-config-dry-merge",
  "keep-users-out",
  "pool-ensured",
  "maintenance-page",
  "schema-update",
  "iis-restarted",
  "pool-started",
  "licence",
  "web-config-merged",
  "login-inside",
  "site-answers",
  "programs-run-again",
  "services-still-running",
]
`);
  });

  it("has the order of the procedure, with a person at the installer", () => {
    expect(steps(attendedInputs).map((step) => step.id)).toMatchInlineSnapshot(`
[
  "installer-set",
  "secrets-at-hand",
  "upgrade-possible",
  "certificate-bindings",
  "services-running",
  "way-back-possible",
  "free-space",
  "serving-before",
  "programs-listed",
  "announcement",
  "backup-before",
  "installer-set-before",
  "maintenance",
  "pool-stopped",
  "web-config-saved",
  "program-copied",
  "iis-configuration-saved",
  "registry-saved",
  "installer-ready",
  "backup-after-stop",
  "web-config-still-saved",
  "product-version",
  "reboot-done",
  "pool-still-stopped",
  "installer-set-after",
  "web-config-dry-merge",
  "pool-ensured",
  "maintenance-page",
  "schema-update",
  "iis-restarted",
  "pool-started",
  "licence",
  "web-config-merged",
  "login-inside",
  "site-answers",
  "programs-run-again",
  "services-still-running",
]
`);
  });

  it("serves every TT row of the procedure", () => {
    const rows = new Set([...steps(silentInputs), ...steps(attendedInputs)].flatMap((step) => step.rows));
    const wanted = Array.from({ length: 19 }, (_, i) => `TT-${i + 1}`);
    expect([...wanted, "TT-9b"].filter((row) => !rows.has(row))).toEqual([]);
  });

  it("has an undo, and a line for the plan, with each step that changes the product before the point of no return", () => {
    const changing = [
      "programs-stopped",
      "maintenance",
      "pool-stopped",
      "product-version",
      "keep-users-out",
      "pool-ensured",
    ];
    for (const step of steps(silentInputs).filter(({ id }) => changing.includes(id))) {
      expect([step.id, typeof step.undo, typeof step.undone, typeof step.undoTitle]).toEqual([
        step.id,
        "function",
        "function",
        "string",
      ]);
    }
  });

  it("has one irreversible step, the database update", () => {
    const irreversible = steps(silentInputs).filter((step) => step.begun !== undefined);
    expect(irreversible.map(({ id }) => id)).toEqual(["schema-update"]);
  });

  it("names the exposed steps when users are not kept out", () => {
    const exposed = (given: typeof silentInputs) =>
      steps(given)
        .filter((step) => step.exposesUsers)
        .map(({ id }) => id);
    expect(exposed(silentInputs)).toEqual([]);
    expect(exposed(attendedInputs)).toEqual([
      "pool-ensured",
      "iis-restarted",
      "pool-started",
      "licence",
      "web-config-merged",
      "login-inside",
    ]);
  });

  it("keeps no secret and nothing but plain data in what a run stores", () => {
    const { inputs } = timeTrackerNx(silentInputs);
    expect(timeTrackerNxInputs.parse(inputs)).toEqual(inputs);
  });

  it("is built from validated inputs through the registry", () => {
    expect(systems["timetracker-nx"]?.build(silentInputs).computers).toEqual(["APP01"]);
  });
});

describe("the function of the system", () => {
  it("names every fault of its inputs at once, each with its path, and repeats no value", () => {
    const given = { ...silentInputs, version: 7, licenceKey: "TTNX-7000-ABCD-1234", unknownKey: true };
    const build = () => timeTrackerNx(given as unknown as TimeTrackerNxGiven);
    expect(build).toThrow(expect.objectContaining({ code: "INPUTS_INVALID", exitCode: 2 }));
    expect(build).toThrow(/version: [\s\S]*licenceKey: [\s\S]*unknownKey/);
    expect(build).not.toThrow(/ABCD/);
  });
});
