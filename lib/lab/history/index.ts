export type { ChangeEvent, CommandEvent, HazardEvent, HttpEvent, LabEvent, Plain, Subject } from "./event";
