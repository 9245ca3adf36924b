import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { type CommandFailure, Secret } from "../../../lib/shell";
import { openHostile } from "../support/open-hostile";
import { describeOnLinux } from "./on-linux";
import { signal } from "./signal";

// Made here, so that it stands in no file and on no command line before it is sent.
const text = ["canary", "secret", process.pid, "\u8868'\"$(x)"].join("-");
const FORMS = [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(Buffer.from(text).toString("base64")),
];

describeOnLinux("a secret while a command holds it", () => {
  it("is in no command line, no environment, no file of the session and nothing that is shown", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-secret-"));
    const File = join(folder, "go");
    process.env.DEBUG = "*";
    await using hostile = await openHostile({ environment: { CUTOVER_DATA: join(folder, "data") } });
    delete process.env.DEBUG;
    const secret = new Secret(text);
    const shown: string[] = [];
    const holds = signal();
    const onRecord = (record: unknown) => {
      shown.push(JSON.stringify(record));
      holds.happens();
    };
    const parameters = { Secret: secret, Credential: { userName: "admin", password: secret }, File };
    const call = hostile.call("Wait-WithSecret", parameters, { onRecord });
    await Promise.race([holds.happened, call]);
    const places = [...processFiles(), ...filesIn(folder)];
    expect(places).toContain(`/proc/${hostile.ps.facts.processId}/environ`);
    expect(places.filter(holdsIt)).toEqual([]);
    writeFileSync(File, "");
    expect((await call).output).toEqual([`${text.length} ${text.length}`]);
    const failure: CommandFailure = await hostile.failure("Invoke-Throw", { Nope: secret });
    shown.push(inspect(parameters, { depth: 9 }), JSON.stringify(parameters), String(secret), `${secret}`);
    shown.push(
      inspect(failure, { depth: 9 }),
      JSON.stringify(failure),
      String(failure.stack),
      inspect(hostile.ps, { depth: 9 }),
    );
    expect(shown.filter((one) => one.includes("canary-secret"))).toEqual([]);
    expect(inspect(secret)).toBe("***");
    rmSync(folder, { recursive: true, force: true });
  });
});

const processFiles = (): readonly string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => [`/proc/${id}/cmdline`, `/proc/${id}/environ`]);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function holdsIt(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return FORMS.some((form) => bytes.includes(form));
  } catch {
    // It ended, or belongs to somebody else.
    return false;
  }
}
