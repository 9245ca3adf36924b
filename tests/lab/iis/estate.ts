import { MemoryBlobs } from "../../../lib/lab/blobs/memory-blobs";
import { checkDeclaration } from "../../../lib/lab/estate/check-declaration";
import { createEstate } from "../../../lib/lab/estate/create-estate";
import type { LabEvent } from "../../../lib/lab/history";
import { EstateHost } from "../../../lib/lab/host/estate-host";
import { labParts } from "../../../lib/lab/parts";
import type { ComputerState } from "../../../lib/lab/state/computer-state";
import { EstateWorld } from "../../../lib/lab/world/estate-world";
import { CommandFailure, errorIdOf, type Value, type ValueMap } from "../../../lib/shell";

export interface OpenEstate {
  readonly host: EstateHost;
  readonly world: EstateWorld;
  readonly app: ComputerState;
  run(module: string, name: string, parameters?: ValueMap): Promise<readonly Value[]>;
  /** The same, by its error id and message. */
  refusal(module: string, name: string, parameters?: ValueMap): Promise<string>;
  advance(ms: number): Promise<void>;
  /** Changes of a subject as "name: from > to". */
  changes(...subjects: string[]): readonly string[];
}

/** An estate in memory from its declaration; files beside it by name. The first computer is `app`. */
export function openEstate(declaration: object, files: { readonly [path: string]: Uint8Array } = {}): OpenEstate {
  const parts = labParts();
  const blobs = new MemoryBlobs();
  const checked = checkDeclaration(declaration, parts, (path) => path.map(String).join("."));
  const read = (path: string): Uint8Array => {
    const bytes = files[path];
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  };
  const world = new EstateWorld(
    createEstate({ declaration: checked, sources: { read }, sha256: "" }, parts, blobs),
    blobs,
    parts,
  );
  const host = new EstateHost(world, { save: () => undefined });
  const app = Object.values(world.state.computers)[0];
  if (!app) throw new Error("no computer");
  const run = async (module: string, name: string, parameters: ValueMap = {}) => {
    const result = await host.invoke(app.name, { module, name, parameters }, { deadlineMs: 3_600_000 });
    return result.output;
  };
  return {
    host,
    world,
    app,
    run,
    refusal: async (module, name, parameters) => {
      try {
        await run(module, name, parameters);
      } catch (thrown) {
        if (thrown instanceof CommandFailure) return `${errorIdOf(thrown.error)}: ${thrown.error.message}`;
        throw thrown;
      }
      throw new Error(`${name} was not refused`);
    },
    advance: (ms) => host.timeline.sleep(ms),
    changes: (...subjects) => world.events.all().flatMap((event) => changeText(event, subjects)),
  };
}

function changeText(event: LabEvent, subjects: readonly string[]): readonly string[] {
  return event.kind === "change" && subjects.includes(event.subject)
    ? [`${event.name}: ${event.from} > ${event.to}`]
    : [];
}

/** A web server with two pools and two sites. */
export function webServer(
  more: { hazards?: object[]; variants?: object; iis?: object; computer?: object } = {},
): object {
  const pool = (name: string) => ({ name, startTakes: "2s", stopTakes: "5s" });
  const iis = {
    pools: [pool("Shop"), pool("Other [1]")],
    sites: [
      {
        name: "Shop",
        bindings: [{ information: "*:80:" }],
        applications: [
          { path: "/", pool: "Shop", physicalPath: "C:\\Shop" },
          { path: "/api", pool: "Shop", physicalPath: "C:\\Shop\\api" },
        ],
      },
      {
        name: "Other",
        bindings: [{ information: "*:8080:other.example" }],
        applications: [{ path: "/", pool: "Other [1]", physicalPath: "C:\\Other" }],
      },
    ],
    ...more.iis,
  };
  const services = { W3SVC: { startTakes: "3s" }, WAS: {} };
  return {
    computers: { WEB01: { services, iis, ...more.computer } },
    hazards: more.hazards ?? [],
    variants: more.variants ?? {},
  };
}
