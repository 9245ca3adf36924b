import type { LabPart } from "./part";

/** What the kernel itself brings: the functions on the target, generic hazards, time of services and computers. */
export const kernelPart: LabPart = { name: "kernel" };
