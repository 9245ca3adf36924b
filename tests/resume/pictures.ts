import type { Lab, LabSnapshot } from "../../lib/lab";
import { type Side, watchedPorts } from "../../lib/rehearse/play/boundaries";
import type { RunResult } from "../../lib/upgrade";
import { hashOfDisk, PicturedDisk } from "./disk";
import { begin, openTtWorld } from "./tt-world";

/** Disk and estate at one boundary of the undisturbed run. */
export interface Picture {
  /** e.g. "after 626 APP01 Stop-WebAppPool"; of equal pictures the first. */
  readonly place: string;
  /** Which crossing, from 1, and which side of it. */
  readonly n: number;
  readonly side: Side;
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
}

export interface Undisturbed {
  readonly lab: Lab;
  readonly disk: PicturedDisk;
  readonly result: RunResult;
  /** How many boundaries there were. */
  readonly boundaries: number;
  /** The boundaries whose disk or estate differ from every earlier one. */
  readonly pictures: readonly Picture[];
}

/** Carries the upgrade out once and takes a picture at every boundary; equal ones are merged. */
export async function undisturbedRun(): Promise<Undisturbed> {
  const disk = new PicturedDisk();
  const lab = await openTtWorld({ files: disk });
  const pictures = new Map<string, Picture>();
  let boundaries = 0;
  const ports = watchedPorts(lab.ports, ({ n, name }, side) => {
    const contents = disk.picture();
    const snapshot = lab.snapshot();
    const key = `${snapshot.sha256} ${hashOfDisk(contents)}`;
    if (!pictures.has(key)) {
      pictures.set(key, { place: `${side} ${n} ${name}`, n, side, snapshot, disk: contents });
    }
    boundaries += 1;
  });
  const result = await begin(ports);
  return { lab, disk, result, boundaries, pictures: [...pictures.values()] };
}
