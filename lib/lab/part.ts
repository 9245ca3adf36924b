import type { z } from "zod";
import type { Value } from "../shell";
import type { Behaviour } from "./behaviours/behaviour";
import type { Hazard } from "./hazards/hazard";
import type { JobKind } from "./jobs/job-kind";
import type { HttpResponder, TcpResponder } from "./network/exchange";
import type { Operation } from "./own-commands/operation";
import type { PersonAction } from "./people/action";
import type { ComputerState } from "./state/computer-state";
import type { CommandDefinition, CommandHandler } from "./world/call";
import type { MomentListener } from "./world/moment";
import type { TaskHandler } from "./world/task";
import type { World } from "./world/world";

/** A key under a computer in estate.yaml, and what it makes of the computer's initial state. */
export interface SliceDefinition {
  readonly schema: z.ZodType;
  /** Called once, when the estate is made, after the kernel's own slices are there. `input` has passed the schema. */
  readonly create: (world: World, computer: ComputerState, input: unknown, sources: EstateSources) => void;
}

/** Reads the files that an estate names, relative to it. */
export interface EstateSources {
  /** @throws CutoverError LAB_ESTATE_INVALID when there is no such file. */
  read(relativePath: string): Uint8Array;
}

/** What another part needs of IIS. */
export interface IisServices {
  /** W3SVC, WAS, and the sites and pools with autoStart. */
  readonly restart: (world: World, computer: ComputerState) => void;
  /** Output of Get-CutoverCertificateBinding; undefined: there is no such site. */
  readonly certificateBindings: (world: World, computer: ComputerState, site: string) => readonly Value[] | undefined;
}

/** A part of the lab: what it adds to commands, time, estate, hazards. Listed in `parts.ts`. */
export interface LabPart {
  readonly name: string;
  /** By module, then by command name. */
  readonly commands?: Readonly<Record<string, Readonly<Record<string, CommandHandler | CommandDefinition>>>>;
  /** By task name; prefix it with the part's name ("iis.pool-stopped"). */
  readonly tasks?: Readonly<Record<string, TaskHandler>>;
  readonly slices?: Readonly<Record<string, SliceDefinition>>;
  readonly behaviours?: readonly Behaviour[];
  readonly hazards?: readonly Hazard[];
  readonly actions?: readonly PersonAction[];
  /** The moments it announces, with a text each, for the docs and the estate's validation. */
  readonly moments?: Readonly<Record<string, string>>;
  readonly listeners?: Readonly<Record<string, MomentListener>>;
  /** By kind: "installer", "request", "command". */
  readonly jobKinds?: Readonly<Record<string, JobKind>>;
  /** The kind of job that a command of the contract is under Start-CutoverCommand, by module and command. */
  readonly commandJobs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What operators' own commands can stand for, by name; prefix it with the product's. */
  readonly operations?: Readonly<Record<string, Operation>>;
  readonly http?: HttpResponder;
  readonly tcp?: TcpResponder;
  readonly iis?: IisServices;
}
