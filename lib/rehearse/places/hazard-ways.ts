import type { Call, ComputerFacts, Terrain } from "./terrain";

/** A hazard with its options, and where its matter is touched: it strikes just before the first such call of a step. */
export interface Way {
  /** Short, for the scenario's name; "" where the hazard has one way only. */
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly touches: (call: Call) => boolean;
}

/** What the ways of a hazard are made from. */
export interface Ground {
  readonly terrain: Terrain;
  readonly computer: string;
  readonly facts: ComputerFacts;
}

type Ways = (ground: Ground) => readonly Way[];

const isCommand = ({ effect, name }: Call): boolean => effect !== "disk" && name !== "http";
const named =
  (...names: readonly string[]) =>
  (call: Call): boolean =>
    names.includes(call.name);
const changes = ({ effect }: Call): boolean => effect === "changes";

const once = (touches: Way["touches"], options: Way["options"] = {}): Ways => {
  return () => [{ name: "", options, touches }];
};

/**
 * The hazards that the kernel strikes itself, each with its options and with what looks at, or depends on, what it does.
 * A hazard of the catalogue that is not named here strikes at every command.
 */
export const hazardWays: Readonly<Record<string, Ways>> = {
  "slow-answer": once(changes, { takes: "3h" }),
  unreachable: () => [
    { name: "briefly", options: { for: "90s" }, touches: isCommand },
    { name: "long", options: { for: "6h" }, touches: changes },
  ],
  "reboot-pending": once(named("Get-CutoverFact")),
  "clock-off": () => [
    { name: "ahead", options: { by: "2h" }, touches: named("Get-CutoverFact", "Get-CutoverJob") },
    { name: "behind", options: { by: "2h", behind: true }, touches: named("Get-CutoverFact", "Get-CutoverJob") },
  ],
  "disk-full": ({ facts }) =>
    facts.drives.map((drive) => ({
      name: drive,
      options: { drive, leaves: "1MB" },
      touches: (call) => call.name === "Get-CutoverFact" || (changes(call) && onDrive(call, drive)),
    })),
  "file-vanishes": (ground) => [
    ...fileWays(ground, {}),
    ...fileWays(ground, { detected: true }).map((way) => ({ ...way, name: `${way.name} detected` })),
  ],
  "file-changes": (ground) => fileWays(ground, {}),
  "file-locked": (ground) => [
    ...fileWays(ground, { for: "40s" }).map((way) => ({ ...way, name: `${way.name} briefly` })),
    ...fileWays(ground, {}),
  ],
  "access-denied": (ground) =>
    (["read", "write"] as const).flatMap((to) =>
      fileWays(ground, { to }).map((way) => ({ ...way, name: `${way.name} ${to}` })),
    ),
  "process-appears": () => {
    const intruder = { name: "Intruder", path: "C:\\Intruder\\Intruder.exe", cpu: 60 };
    const touches = named("Get-CutoverProcess");
    return [
      { name: "once", options: intruder, touches },
      { name: "respawning", options: { ...intruder, respawnsAfter: "5s" }, touches },
    ];
  },
  "process-dies": ({ terrain, computer }) =>
    processesStartedBy(terrain, computer).map((name) => ({
      name,
      options: { name },
      touches: named("Get-CutoverJob", "Get-CutoverProcess"),
    })),
  "service-stops": ({ facts }) =>
    facts.services.flatMap((name) => [
      { name, options: { name }, touches: named("Get-CutoverService") },
      { name: `${name} disabled`, options: { name, disabled: true }, touches: named("Get-CutoverService") },
    ]),
  "lock-taken": () => [
    { name: "by the same run", options: {}, touches: changes },
    { name: "by another run", options: { run: "20260117T180000-other0" }, touches: changes },
  ],
  "lock-damaged": once(changes),
  "journal-half-written": once(named("Add-CutoverJournalRecord")),
  "journal-tail-lost": once(named("Add-CutoverJournalRecord")),
  "journal-record-changed": once(named("Add-CutoverJournalRecord")),
  "artefact-damaged": ({ facts }) => artefactWays(facts),
  "pool-started-by-somebody": once(named("Get-WebAppPoolState")),
  "pool-stopped-by-somebody": once(named("Get-WebAppPoolState")),
  "certificate-expires": once(named("Get-CutoverCertificateBinding")),
  "certificate-unbound": once(named("Get-CutoverCertificateBinding")),
};

/** Hazards that are rehearsed under a kind of their own, or need what only a rollback does. */
export const strikesEveryCommand: Ways = once(isCommand);

/** One way for every file that the run itself names, or that lies first in a folder that it names. */
function fileWays({ terrain, computer, facts }: Ground, more: Way["options"]): readonly Way[] {
  const named = terrain.calls.filter((call) => call.computer === computer).flatMap(({ paths }) => paths);
  const files = new Set([...new Set(named)].flatMap((path) => fileAt(facts, path) ?? []));
  return [...files].sort().map((path) => ({
    name: path,
    options: { path, ...more },
    touches: (call) => call.paths.some((one) => isAtOrAbove(one, path)),
  }));
}

function fileAt({ files }: ComputerFacts, path: string): string | undefined {
  return files.find((file) => isAtOrAbove(path, file));
}

function isAtOrAbove(path: string, file: string): boolean {
  const [above, below] = [path.toLowerCase().replace(/\\+$/, ""), file.toLowerCase()];
  return below === above || below.startsWith(`${above}\\`);
}

const onDrive = ({ paths }: Call, drive: string): boolean =>
  paths.some((path) => path.toUpperCase().startsWith(drive.toUpperCase()));

/** What was saved last is damaged, or gone, when the next step begins: only a resume looks at it again. */
function artefactWays({ artefacts }: ComputerFacts): readonly Way[] {
  return artefacts.flatMap(({ name, step }) =>
    [false, true].map((missing) => ({
      name: `${name} ${missing ? "missing" : "damaged"}`,
      options: { name, missing },
      touches: (call: Call) => call.name === "Get-CutoverArtefact" && call.step !== step,
    })),
  );
}

/** Programs whose jobs the run waits for: by the files that it names as programs. */
function processesStartedBy({ calls }: Terrain, computer: string): readonly string[] {
  const started = calls.filter((call) => call.computer === computer).flatMap(({ paths }) => paths);
  const programs = started.filter((path) => /\.exe$/i.test(path));
  return [...new Set(programs.map((path) => path.slice(path.lastIndexOf("\\") + 1).replace(/\.exe$/i, "")))].sort();
}
