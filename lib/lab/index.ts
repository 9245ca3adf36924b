export type { Behaviour, Variant } from "./behaviours/behaviour";
export type { ChangeEvent, CommandEvent, HazardEvent, HttpEvent, LabEvent, Plain, Subject } from "./history";
export type { Lab, PersonDoing } from "./lab";
export { type EstateInput, type LabOptions, openLab } from "./open-lab";
export { MemoryFiles } from "./operator/memory-files";
export type { OperatorPorts } from "./operator/operator-ports";
export { readLabFolder } from "./persistence/read-lab-folder";
export type { LabSnapshot } from "./snapshot";
export type { EstateState } from "./state/estate-state";
