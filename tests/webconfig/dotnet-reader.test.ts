import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { facts, merge } from "../../lib/webconfig";
import { corpusFolder, describeWith } from "../support/capability";
import { dotnetReader } from "../support/dotnet-reader";

/** What .NET says of a file. */
type Answer =
  | { readonly error: string }
  | { readonly settings: Readonly<Record<string, string>>; readonly strings: Readonly<Record<string, string>> };

const machineConfig = resolve(__dirname, "../dotnet/machine.config");
const OWN = `<?xml version="1.0"?>
<configuration>
  <appSettings>
    <add key="UploadLimit" value="50" />
    <add key="Path" value="a &amp; b&#x20;&lt;c&gt;" />
  </appSettings>
  <connectionStrings>
    <add name="Main" connectionString="Server=.;Database=&quot;A&quot;" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web><compilation debug="true" /></system.web>
</configuration>
`;

describeWith("dotnet", "the facts of a file, against .NET's own reader", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cutover-read-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are the same settings and connection strings in a file written for it", () => {
    const [answer] = read([new Uint8Array(Buffer.from(OWN))]);
    expect(answer).toEqual({
      settings: { UploadLimit: "50", Path: "a & b <c>" },
      strings: { Main: 'Server=.;Database="A"' },
    });
    expect(modelOf(new Uint8Array(Buffer.from(OWN)))).toEqual(lowerCased(answer as Exclude<Answer, { error: string }>));
  });

  it("are the same in every merged file of the corpus, where it is there", () => {
    const merged = mergedCorpus();
    const answers = read(merged.map(({ bytes }) => bytes));
    const wrong = merged.flatMap(({ name, bytes }, i) => {
      const answer = answers[i];
      if (answer === undefined || "error" in answer) return [`${name}: .NET says ${answer?.error}`];
      const [ours, theirs] = [JSON.stringify(modelOf(bytes)), JSON.stringify(lowerCased(answer))];
      return ours === theirs ? [] : [`${name}: ${ours} instead of ${theirs}`];
    });
    expect(wrong).toEqual([]);
  });

  function read(files: readonly Uint8Array[]): readonly Answer[] {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.config`);
      writeFileSync(path, bytes);
      return path;
    });
    const ran = spawnSync("dotnet", [dotnetReader() ?? "", machineConfig], {
      input: paths.map((path) => `${path}\n`).join(""),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
    const lines = ran.stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => JSON.parse(line) as Answer);
  }
});

function mergedCorpus() {
  const corpus = corpusFolder();
  if (corpus === undefined) return [];
  return readdirSync(corpus)
    .filter((name) => existsSync(join(corpus, name, "theirs.config")))
    .map((name) => {
      const file = (which: string) => new Uint8Array(readFileSync(join(corpus, name, `${which}.config`)));
      const result = merge({ base: file("base"), ours: file("ours"), theirs: file("theirs") });
      return { name, bytes: result.kind === "merged" ? result.bytes : result.preview };
    });
}

/** Settings and connection strings as our model has them: names in lower case, of repeated ones the last. */
function modelOf(bytes: Uint8Array) {
  const all = facts(bytes);
  const entries = (section: string, key: string, value: string) =>
    [...all].flatMap(([id, name]) => {
      const entry = new RegExp(`^(${section}/add\\[.*\\](?:#\\d+)?)@${key}$`, "is").exec(id)?.[1];
      return entry === undefined ? [] : [[name.toLowerCase(), all.get(`${entry}@${value}`) ?? ""] as const];
    });
  return {
    settings: sorted(Object.fromEntries(entries("appSettings", "key", "value"))),
    strings: sorted(Object.fromEntries(entries("connectionStrings", "name", "connectionString"))),
  };
}

function lowerCased({ settings, strings }: Exclude<Answer, { error: string }>) {
  const lower = (record: Readonly<Record<string, string>>) =>
    sorted(Object.fromEntries(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value])));
  return { settings: lower(settings), strings: lower(strings) };
}

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
