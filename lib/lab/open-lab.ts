import type { z } from "zod";
import { CutoverError } from "../errors";
import { MemoryBlobs, sha256Of } from "./blobs/memory-blobs";
import { addToEstate, type EstateAdditions } from "./estate/add-to-estate";
import { checkDeclaration } from "./estate/check-declaration";
import { createEstate, type EstateOrigin } from "./estate/create-estate";
import type { estateSchema } from "./estate/estate-schema";
import { parseEstate } from "./estate/parse-estate";
import { EstateHost, type Keeper } from "./host/estate-host";
import type { Lab } from "./lab";
import { livingLab } from "./living-lab";
import type { OperatorPorts } from "./operator/operator-ports";
import type { PartIndex } from "./part-index";
import { labParts } from "./parts";
import { readEstateText, sourcesBeside } from "./persistence/estate-sources";
import { LiveFolder } from "./persistence/live-folder";
import { ownFolder } from "./persistence/owner";
import { seedFolder } from "./persistence/seed-folder";
import { EstateSnapshot, type LabSnapshot, parseState } from "./snapshot";
import { EstateWorld } from "./world/estate-world";

/** An estate as an object, in the form of estate.yaml. */
export type EstateInput = z.input<ReturnType<typeof estateSchema>>;

/** What a lab is opened from and with. One of `estate`, `snapshot` and a folder that holds an estate is needed. */
export interface LabOptions extends EstateAdditions {
  /** Path of an estate file, or its content as an object. Read only where no live state is found. */
  readonly estate?: string | EstateInput;
  /** Goes on from a picture; the estate itself is not looked at. */
  readonly snapshot?: LabSnapshot;
  /** The live state is kept there before every answer, and found there again. Left out: in memory only. */
  readonly folder?: string;
  readonly operator?: OperatorPorts;
}

/**
 * Opens a simulated estate in this process.
 *
 * @throws CutoverError LAB_ESTATE_INVALID (with line and column), LAB_ESTATE_CHANGED, LAB_IN_USE, LAB_STATE_DAMAGED
 * @example
 * const lab = await openLab({ estate: "estate.yaml" });
 * await lab.ports.on("APP01").invoke({ module: "Cutover", name: "Get-CutoverFact", parameters: {} }, { deadlineMs: 1000 });
 */
export async function openLab(options: LabOptions): Promise<Lab> {
  if (options.folder === undefined) return openInMemory(options, labParts()).lab;
  return openFolderHost({ ...options, folder: options.folder }).lab;
}

/** Opens a live folder and gives the host beside the Lab, for the process that serves it. Errors as `openLab`. */
export function openFolderHost(options: LabOptions & { readonly folder: string }): HostedLab {
  return openFolder(options, options.folder, labParts());
}

/** A Lab and the host behind it. */
export interface HostedLab {
  readonly host: EstateHost;
  readonly lab: Lab;
}

const NOWHERE: Keeper = { save: () => undefined };

function openInMemory(options: LabOptions, parts: PartIndex): HostedLab {
  const world =
    options.snapshot === undefined ? newWorld(options, parts, new MemoryBlobs()) : restored(options.snapshot, parts);
  return begin({ world, keeper: NOWHERE, options, release: () => undefined });
}

/** A picture in memory shares its contents; one of a folder is read from there, and new contents stay in memory. */
function restored(snapshot: LabSnapshot, parts: PartIndex): EstateWorld {
  const { blobs, text, history } = asEstateSnapshot(snapshot);
  const own = blobs instanceof MemoryBlobs ? blobs : new MemoryBlobs(blobs);
  return new EstateWorld(parseState(text), own, parts, history);
}

function openFolder(options: LabOptions, folder: string, parts: PartIndex): HostedLab {
  const ownership = ownFolder(folder);
  try {
    const live = new LiveFolder(folder);
    if (options.snapshot !== undefined) seedFolder(live, asEstateSnapshot(options.snapshot), parts);
    const saved = live.load();
    if (saved !== undefined) {
      refuseChanged(saved, options, folder);
      live.goOn(saved);
    }
    const world =
      saved === undefined
        ? newWorld(options, parts, live.blobs)
        : new EstateWorld(parseState(saved.text), live.blobs, parts, saved.history);
    return begin({ world, keeper: live, options, release: () => ownership.release() });
  } catch (thrown) {
    ownership.release();
    throw thrown;
  }
}

function begin(opening: {
  readonly world: EstateWorld;
  readonly keeper: Keeper;
  readonly options: LabOptions;
  readonly release: () => void;
}): HostedLab {
  const { world, keeper, options, release } = opening;
  addToEstate(world.state, world.parts, options);
  const host = new EstateHost(world, keeper);
  host.kept(() => undefined);
  return { host, lab: livingLab(host, options.operator ?? {}, release) };
}

function newWorld(options: LabOptions, parts: PartIndex, blobs: MemoryBlobs | LiveFolder["blobs"]): EstateWorld {
  const world = new EstateWorld(createEstate(originOf(options, parts), parts, blobs), blobs, parts);
  world.moment({ name: "estate.started", computer: "" });
  return world;
}

function originOf({ estate }: LabOptions, parts: PartIndex): EstateOrigin {
  if (estate === undefined) {
    throw new CutoverError({ code: "LAB_ESTATE_INVALID", what: "There is neither an estate nor a live state of one." });
  }
  const sha256 = originSha256(estate);
  if (typeof estate !== "string") {
    const locate = (path: readonly PropertyKey[]) => (path.length === 0 ? "estate" : path.map(String).join("."));
    return { declaration: checkDeclaration(estate, parts, locate), sources: sourcesBeside(undefined), sha256 };
  }
  const declaration = parseEstate(estate, readEstateText(estate), parts);
  return { declaration, sources: sourcesBeside(estate), sha256 };
}

function originSha256(estate: string | EstateInput): string {
  return sha256Of(typeof estate === "string" ? readEstateText(estate) : JSON.stringify(estate));
}

function refuseChanged(saved: EstateSnapshot, { estate, snapshot }: LabOptions, folder: string): void {
  if (estate === undefined || snapshot !== undefined) return;
  if (parseState(saved.text).origin === originSha256(estate)) return;
  const name = typeof estate === "string" ? estate : "The estate";
  const what = `${name} is not the text from which ${folder} was made.`;
  throw new CutoverError({ code: "LAB_ESTATE_CHANGED", what });
}

function asEstateSnapshot(snapshot: LabSnapshot): EstateSnapshot {
  if (snapshot instanceof EstateSnapshot) return snapshot;
  throw new CutoverError({ code: "LAB_STATE_DAMAGED", what: "The snapshot was not made by this lab." });
}
