import type { ChangeEvent, HttpEvent, LabEvent, Subject } from "../../lab/history";
import { type Invariant, invariant } from "../invariant";
import { changesOf } from "../reading/changes";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";

/**
 * How a run says that it ended: `new` (exit 0), `old` (exit 4, or rolled back), `locked-out` (exit 5 or 7), or
 * `unfinished` (a gate, an interruption, a refusal: somebody has to come back).
 */
export type End = "new" | "old" | "locked-out" | "unfinished";

/** What belongs to the product and its surroundings, and has to be as before when the old version is back. */
const compared: readonly Subject[] = [
  "app-pool",
  "site",
  "service",
  "file",
  "registry",
  "access-rule",
  "maintenance",
  "product",
  "licence",
  "database",
  "database-access",
];

const webConfig = /[\\/]web\.config$/i;

/**
 * Issue 5, the end law: in the end the new version serves with the merged configuration, or the old one exactly as before,
 * or users are locked out and the lock stays. The history ends with the visit of a user, where the product has a page.
 *
 * @param end what the last command said
 * @param page what a user saw before anything was done, e.g. "login"; undefined where there is nothing to visit
 */
export function theEndIsSound(end: End, page: string | undefined): Invariant {
  const title = "The end is the new version with its configuration, the old one as before, or users locked out";
  return invariant({ id: "the-end-is-sound", title, rows: ["TT-R", "TT-18", "TT-19"] }, (history) => {
    const last = history.at(-1);
    if (last === undefined) return [];
    const wrong = findings[end](history, page);
    return wrong.map((what) => ({ event: last, what }));
  });
}

const findings: {
  readonly [end in End]: (history: readonly LabEvent[], page: string | undefined) => readonly string[];
} = {
  new: (history, page) => [
    ...locksLeft(history).map(({ computer }) => `The run is done and ${computer} is still locked.`),
    ...lastOfEach(history, ["schema-update"])
      .filter(({ to }) => to !== "done")
      .map(({ name, to }) => `The run is done and the schema update of ${name} is ${to}.`),
    ...lastOfEach(history, ["file"])
      .filter(({ name, by }) => webConfig.test(name) && by !== "hazard")
      .filter(({ to }) => !changesOf(history, "artefact").some((artefact) => artefact.to === to))
      .map(({ name }) => `The run is done and ${name} is not what the run merged.`),
    ...unless(isSamePage(history, page), `Users saw ${page} before and see ${pageAtEnd(history)} now.`),
  ],
  old: (history, page) => [
    ...locksLeft(history).map(({ computer }) => `The old version is back and ${computer} is still locked.`),
    ...netChanges(history).map(
      ({ subject, name, from, to }) =>
        `${subject} ${name} was ${JSON.stringify(from)} before and is ${JSON.stringify(to)}.`,
    ),
    ...unless(isSamePage(history, page), `Users saw ${page} before and see ${pageAtEnd(history)} now.`),
  ],
  "locked-out": (history) => [
    ...unless(
      pageAtEnd(history) !== "login" || wereLetIn(history),
      "The run failed behind the point of no return and users get in.",
    ),
    ...unless(isLocked(history), "The run failed and holds no lock."),
  ],
  unfinished: (history) => {
    const last = history.at(-1);
    const isPast = last !== undefined && isPastPointOfNoReturn(history, last);
    return [
      ...unless(
        isLocked(history) || netChanges(history).length === 0,
        "The run is unfinished, has changed something and holds no lock.",
      ),
      ...unless(
        !isPast || pageAtEnd(history) !== "login" || wereLetIn(history),
        "The run is unfinished behind the point of no return and users get in.",
      ),
    ];
  },
};

const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);

/**
 * The run has taken its barrier away: every goal had been reached and proved then (`barrier-holds-to-the-end` holds it to
 * that), and what failed is only what accompanied the upgrade.
 */
function wereLetIn(history: readonly LabEvent[]): boolean {
  const last = changesOf(history, "access-rule").at(-1);
  return last?.to === "absent" && last.runId !== undefined;
}

/** The last page that a user saw. */
function pageAtEnd(history: readonly LabEvent[]): string | undefined {
  return history.findLast((event): event is HttpEvent => event.kind === "http" && event.client === "user")?.page;
}

/** What a hazard did to the product's files, its pool or its site is not the run's to mend, and users see it. */
function isSamePage(history: readonly LabEvent[], page: string | undefined): boolean {
  const isMeddledWith = [...byThing(history, compared).values()].flat().some(({ by }) => by === "hazard");
  return isMeddledWith || pageAtEnd(history) === page;
}

/**
 * Locks that are held at the end. One that another run took from it meanwhile (a hazard: this run has never entered it
 * by a command) is that run's to give back; to take it away from there would be the defect.
 */
function locksLeft(history: readonly LabEvent[]): readonly ChangeEvent[] {
  const owners = new Set(
    changesOf(history, "lock").flatMap(({ by, detail }) => (by === "hazard" ? [] : detail?.runId)),
  );
  const isAnothers = ({ by, detail }: ChangeEvent) => by === "hazard" && !owners.has(detail?.runId);
  return lastOfEach(history, ["lock"]).filter((change) => change.to !== "free" && !isAnothers(change));
}

function isLocked(history: readonly LabEvent[]): boolean {
  return lastOfEach(history, ["lock"]).some(({ to }) => to === "held");
}

/** The last change of each thing of these subjects. */
function lastOfEach(history: readonly LabEvent[], subjects: readonly Subject[]): readonly ChangeEvent[] {
  return [...byThing(history, subjects).values()].flatMap((changes) => changes.at(-1) ?? []);
}

/**
 * What is other than before. What a hazard did to a thing is not the run's to put back; a file that the run wrote for
 * itself, where there was none (a backup, a copy), stays.
 */
function netChanges(history: readonly LabEvent[]): readonly Pick<ChangeEvent, "subject" | "name" | "from" | "to">[] {
  return [...byThing(history, compared).values()].flatMap((changes) => {
    const [first, last] = [changes[0], changes.at(-1)];
    if (first === undefined || last === undefined || first.from === last.to) return [];
    if (changes.some(({ by }) => by === "hazard")) return [];
    if (first.subject === "file" && first.from === null && changes.every(({ by }) => by === "command")) return [];
    return [{ subject: first.subject, name: first.name, from: first.from, to: last.to }];
  });
}

function byThing(
  history: readonly LabEvent[],
  subjects: readonly Subject[],
): ReadonlyMap<string, readonly ChangeEvent[]> {
  const things = new Map<string, ChangeEvent[]>();
  for (const event of history) {
    if (event.kind !== "change" || !subjects.includes(event.subject)) continue;
    const key = `${event.computer} ${event.subject} ${event.name.toLowerCase()}`;
    const known = things.get(key);
    if (known === undefined) things.set(key, [event]);
    else known.push(event);
  }
  return things;
}
