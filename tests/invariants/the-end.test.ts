import { type End, theEndIsSound, violations } from "../../lib/invariants";
import { changed, historyOf, type Line, RUN } from "./history-builder";
import { inserted, linesOf, order, putBack, without } from "./upgrade-histories";

const page = (name: string): Line => ({ kind: "http", page: name });
const merged = changed("artefact", `${RUN}/web-config/merged`, [null, "hash-merged"]);
const login = page("login");
const done: readonly Line[] = [...inserted([merged], "mergeConfig"), login];
const failed: readonly Line[] = [
  ...linesOf(order.slice(0, order.indexOf("restartIis"))),
  changed("schema-update", "TimeTracker NX", ["done", "failed"], { by: "system" }),
  page("unavailable"),
];
const undone = [...putBack, login];
/** A run that stopped where it stands. */
const waiting: readonly Line[] = [...linesOf(["take", "stopOthers", "maintenance", "stopPool"]), page("unavailable")];

const check = (lines: readonly Line[], end: End) => violations(historyOf(lines), [theEndIsSound(end, "login")]);

describe("the end", () => {
  it.each<[End, readonly Line[]]>([
    ["new", done],
    ["old", undone],
    ["locked-out", failed],
    ["unfinished", waiting],
    ["unfinished", [login]],
  ])("is sound when it is %s as it should be", (end, lines) => {
    expect(check(lines, end)).toEqual([]);
  });

  it.each<[string, End, readonly Line[]]>([
    ["the run is done and still locked", "new", [...inserted([merged], "mergeConfig").slice(0, -2), login]],
    ["the configuration was not merged", "new", [...without("mergeConfig"), login]],
    ["the new version does not show its login page", "new", [...done, page("unavailable")]],
    [
      "the update of the database was not done",
      "new",
      [...done, changed("schema-update", "TimeTracker NX", ["done", "failed"]), login],
    ],
    [
      "a file of the new version was left",
      "old",
      [...putBack, changed("file", "C:\\TimeTrackerNX\\Web\\new.dll", [null, "h"], { by: "job" }), login],
    ],
    [
      "a file of the old version is another one",
      "old",
      [...putBack, changed("file", "C:\\TimeTrackerNX\\Web\\x.dll", ["h", "i"]), login],
    ],
    [
      "a registry value is another one",
      "old",
      [...putBack, changed("registry", "HKLM:\\SOFTWARE\\TimeTrackerNX", ["a", "b"]), login],
    ],
    [
      "the database is another one",
      "old",
      [...putBack, changed("database", "TimeTrackerNX", ["db-6.2", "db-7.0"]), login],
    ],
    ["the old version is back behind a maintenance page", "old", [...putBack, page("maintenance")]],
    ["the run failed for good and users get in", "locked-out", [...failed, login]],
    [
      "the run failed for good and holds no lock",
      "locked-out",
      [...failed, changed("lock", "APP01", ["held", "free"])],
    ],
    [
      "the run waits, has changed something and holds no lock",
      "unfinished",
      [...waiting, changed("lock", "APP01", ["held", "free"])],
    ],
    [
      "the run waits behind the point of no return and users get in",
      "unfinished",
      [...linesOf(order.slice(0, order.indexOf("keepOut"))), login],
    ],
  ])("is not sound when %s", (_, end, lines) => {
    expect(check(lines, end).map((one) => one.invariant)).toContain("the-end-is-sound");
  });

  it("does not blame the run for what a hazard did", () => {
    const lines = [
      ...putBack,
      changed("file", "C:\\TimeTrackerNX\\Web\\x.dll", ["h", "i"], { by: "hazard" }),
      page("other"),
    ];
    expect(check(lines, "old")).toEqual([]);
  });

  /** Somebody else takes the lock before the run gives it back. */
  const seized = (runId: string): Line =>
    changed("lock", "APP01", ["held", "held"], {
      by: "hazard",
      detail: { runId, epoch: 2, pastPointOfNoReturn: false },
    });
  const doneButHeld = inserted([merged], "mergeConfig").slice(0, -2);

  it("a lock that another run has taken away is that run's to give back", () => {
    expect(check([...doneButHeld, seized("another-run"), login], "new")).toEqual([]);
  });

  it("a lock that the same run took on another machine is still the run's to give back", () => {
    expect(check([...doneButHeld, seized(RUN), login], "new")).not.toEqual([]);
  });
});
