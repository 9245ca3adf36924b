import { open, satisfied, unknown } from "../../lib/upgrade";
import { applying, ended, resuming } from "./support/drive";
import { Killed } from "./support/test-estate";
import { capture, holds, migration, set } from "./support/toy-steps";
import { A, estateOf, goal, isLocked, journalOf, toy, window, writesTo } from "./support/toy-upgrade";

describe("a window", () => {
  it("holds from its place to just before its end; the last one established is released first", async () => {
    const steps = [
      window("users-out", "open", ["version"]),
      window("stopped", "open", ["version"]),
      goal("version"),
      goal("open"),
    ];
    const estate = estateOf(["users-out", "stopped", "version", "open"]);
    const { log, before } = writesTo(estate);
    expect(ended(await applying(estate, toy(steps), { before })).kind).toBe("done");
    expect(log).toEqual(["users-out=new", "stopped=new", "version=new", "stopped=old", "users-out=old", "open=new"]);
  });

  it("is released also where the step that ends it needs nothing", async () => {
    const steps = [window("stopped", "open", ["version"]), goal("version"), goal("open"), goal("last")];
    const estate = estateOf(["stopped", "version", "last"], { open: "new" });
    const { log, before } = writesTo(estate);
    expect(ended(await applying(estate, toy(steps), { before })).kind).toBe("done");
    expect(log).toEqual(["stopped=new", "version=new", "stopped=old", "last=new"]);
  });

  it("that held already before the run is left as it was", async () => {
    const steps = [window("stopped", "last", ["version"]), goal("version"), goal("last")];
    const estate = estateOf(["version", "last"], { stopped: "new" });
    expect(ended(await applying(estate, toy(steps))).kind).toBe("done");
    expect(estate.values()).toEqual({ [A]: { stopped: "new", version: "new", last: "new" } });
  });

  it("is established again by a resume when somebody ended it meanwhile, but not once its end is reached", async () => {
    const steps = [window("stopped", "second", ["first"]), goal("first"), goal("second"), goal("third")];
    const values = ["stopped", "first", "second", "third"];
    for (const killed of ["first", "third"]) {
      const estate = estateOf(values);
      const controller = new AbortController();
      const before = ({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void => {
        if (name === "Set-CutoverFile" && parameters.Path === killed) controller.abort();
      };
      expect(ended(await applying(estate, toy(steps), { before, signal: controller.signal })).exitCode).toBe(130);
      Object.assign(estate.state.computers[A]?.values ?? {}, { stopped: "old" });
      const { log, before: watch } = writesTo(estate);
      expect(ended(await resuming(estate, toy(steps), { before: watch })).kind).toBe("done");
      const expected = ["stopped=new", "first=new", "stopped=old", "second=new", "third=new"];
      expect(log).toEqual(killed === "first" ? expected : ["third=new"]);
    }
  });

  it("is not established again when a crash came between the releases of two windows that end together", async () => {
    // Starting what the second window had stopped ends the first one too, as an application that starts ends its maintenance.
    const ends = async (
      context: Parameters<NonNullable<Parameters<typeof goal>[1]>["act"] & object>[0],
    ): Promise<void> => {
      await set(context.on(A), "stopped", "old");
      await set(context.on(A), "users-out", "old");
    };
    const steps = [
      window("users-out", "last", ["version"]),
      window("stopped", "last", ["version"], { release: ends }),
      goal("version"),
      goal("last"),
    ];
    const estate = estateOf(["users-out", "stopped", "version", "last"]);
    const controller = new AbortController();
    const after = ({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void => {
      if (name === "Set-CutoverFile" && estate.values()[A]?.version === "new" && parameters.Path === "users-out")
        controller.abort();
    };
    expect(ended(await applying(estate, toy(steps), { after, signal: controller.signal })).exitCode).toBe(130);
    const { log, before } = writesTo(estate);
    expect(ended(await resuming(estate, toy(steps), { before })).kind).toBe("done");
    expect(log).toEqual(["last=new"]);
  });

  it("ends by its own release where it has one", async () => {
    const steps = [
      window("stopped", "last", ["version"], {
        release: async (context, before) => {
          await context.on(A).invoke(
            {
              module: "Cutover",
              name: "Set-CutoverFile",
              parameters: { Path: "stopped", Content: Buffer.from(`${before.value}!`) },
            },
            { deadlineMs: 1 },
          );
        },
        released: (seen) => (seen.value === "old!" ? satisfied("released") : open("not yet")),
      }),
      goal("version"),
      goal("last"),
    ];
    const estate = estateOf(["stopped", "version", "last"]);
    expect(ended(await applying(estate, toy(steps))).kind).toBe("done");
    expect(estate.values()[A]?.stopped).toBe("old!");
  });
});

describe("what is done once", () => {
  it("is captured before what it protects and never again, even when its source changes", async () => {
    const steps = [
      capture({ id: "saved", computer: A, of: "version", serves: ["version"] }),
      goal("version"),
      goal("last"),
    ];
    const estate = estateOf(["version", "last"]);
    const controller = new AbortController();
    const before = ({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void => {
      if (name === "Set-CutoverFile" && parameters.Path === "last") controller.abort();
    };
    await applying(estate, toy(steps), { before, signal: controller.signal });
    const saved = structuredClone(estate.state.computers[A]?.artefacts);
    expect(Object.values(saved ?? {})).toEqual(["old"]);
    expect(ended(await resuming(estate, toy(steps))).kind).toBe("done");
    expect(estate.state.computers[A]?.artefacts).toEqual(saved);
    expect(journalOf(estate).filter((one) => one.startsWith("artefact"))).toHaveLength(1);
  });
});

describe("an artefact that a crash left without its record", () => {
  it("is the first capture and stays it, whatever a second one would hold", async () => {
    const captured: string[] = [];
    const made = () =>
      goal("version", {
        observe: async (context) => {
          const bytes = await context.readArtefact("proof");
          return { value: bytes === undefined ? null : Buffer.from(bytes).toString() };
        },
        satisfied: (seen) => (seen.value === null ? open("not yet") : satisfied("captured")),
        act: async (context) => {
          captured.push(`capture ${captured.length + 1}`);
          await context.saveArtefact("proof", Buffer.from(captured.at(-1) ?? ""));
        },
        undo: undefined as never,
        undone: undefined as never,
      });
    const estate = estateOf([]);
    let isSaved = false;
    const before = ({ name }: { name: string }): void => {
      if (isSaved) throw new Killed();
      isSaved = name === "Save-CutoverArtefact";
    };
    expect((await applying(estate, toy([made()]), { before })).result).toBe("killed");
    expect(journalOf(estate)).not.toContain("artefact version");
    expect(ended(await resuming(estate, toy([made()]))).kind).toBe("done");
    expect(captured).toEqual(["capture 1"]);
    expect(Object.values(estate.state.computers[A]?.artefacts ?? {})).toEqual(["capture 1"]);
    expect(journalOf(estate).filter((one) => one === "artefact version")).toHaveLength(1);
  });
});

describe("a check", () => {
  it("that does not hold ends the run before its first effect: nothing was changed", async () => {
    const steps = [holds({ id: "sane", computer: A, path: "power", serves: ["version"] }), goal("version")];
    const estate = estateOf(["version"], { power: "broken" });
    const before = estate.values();
    const result = ended(await applying(estate, toy(steps)));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4, truths: ["Nothing was changed."] });
    expect(result.error).toMatchObject({ code: "STEP_DEADLINE", exitCode: 4 });
    expect(estate.values()).toEqual(before);
    expect(isLocked(estate)).toBe(false);
  });

  it("that does not hold is told before anybody is asked anything", async () => {
    const unseen = { satisfied: () => unknown("nobody can see it without power") };
    const steps = [
      holds({ id: "sane", computer: A, path: "power", serves: ["version"] }),
      window("quiet", "version", ["version"], unseen),
      goal("version"),
    ];
    const estate = estateOf(["quiet", "version"], { power: "broken" });
    const result = ended(await applying(estate, toy(steps)));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4, gates: [], truths: ["Nothing was changed."] });
    expect(isLocked(estate)).toBe(false);
  });

  it("says why in the code of its own judgement", async () => {
    const judge = () => ({ kind: "failed", because: "there is no power", code: "COMMAND_FAILED" }) as const;
    const steps = [holds({ id: "sane", computer: A, path: "power", serves: ["version"], judge }), goal("version")];
    const result = ended(await applying(estateOf(["version"], { power: "broken" }), toy(steps)));
    expect(result.error).toMatchObject({ code: "COMMAND_FAILED", what: expect.stringContaining("there is no power") });
  });

  it("is not asked again by a resume, unless it is watched", async () => {
    const steps = [holds({ id: "sane", computer: A, path: "power", serves: ["version"] }), goal("version")];
    const estate = estateOf(["version"]);
    const controller = new AbortController();
    const before = ({ name }: { name: string }): void => {
      if (name === "Set-CutoverFile") controller.abort();
    };
    await applying(estate, toy(steps), { before, signal: controller.signal });
    Object.assign(estate.state.computers[A]?.values ?? {}, { power: "broken" });
    expect(ended(await resuming(estate, toy(steps))).kind).toBe("done");
  });
});

describe("a watched check", () => {
  const breaking = (estate: ReturnType<typeof estateOf>, path: string) => ({
    after: ({ name, parameters }: { name: string; parameters: Record<string, unknown> }): void => {
      const isIt =
        (name === "Set-CutoverFile" && parameters.Path === path) ||
        (name === "Start-CutoverCommand" && path === "schema");
      if (isIt) Object.assign(estate.state.computers[A]?.values ?? {}, { power: "broken" });
    },
  });
  const watched = (from: string, until: string) =>
    holds({ id: "sane", computer: A, path: "power", serves: ["last"], watch: { from, until } });

  it("that breaks before the point of no return fails the run, and all is put back", async () => {
    const steps = [watched("sane", "last"), goal("version"), goal("second"), goal("last")];
    const estate = estateOf(["version", "second", "last"], { power: "on" });
    const result = ended(await applying(estate, toy(steps), breaking(estate, "version")));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4, error: { code: "WATCH_BROKEN" } });
    expect(estate.values()).toEqual({ [A]: { version: "old", second: "old", last: "old", power: "broken" } });
    expect(journalOf(estate)).toContain("watch sane");
  });

  it("is not looked at outside of its range", async () => {
    const steps = [watched("sane", "second"), goal("version"), goal("second"), goal("last")];
    const estate = estateOf(["version", "second", "last"], { power: "on" });
    expect(ended(await applying(estate, toy(steps), breaking(estate, "second"))).kind).toBe("done");
  });

  it("does not cut an irreversible deed short: it ends first, then the run is exit 5", async () => {
    const steps = [watched("schema", "schema"), migration({ id: "schema", computer: A }), goal("last")];
    const estate = estateOf(["schema", "last"], { power: "on" });
    const result = ended(await applying(estate, toy(steps), breaking(estate, "schema")));
    expect(result).toMatchObject({
      kind: "past-point-of-no-return",
      exitCode: 5,
      error: { code: "WATCH_BROKEN", exitCode: 5 },
    });
    expect(estate.values()[A]).toMatchObject({ schema: "new", last: "old" });
    expect(journalOf(estate)).toEqual(
      expect.arrayContaining(["done schema", "watch sane", "failed sane", "locked-out"]),
    );
    Object.assign(estate.state.computers[A]?.values ?? {}, { power: "on" });
    expect(ended(await resuming(estate, toy(steps))).kind).toBe("done");
  });
});
