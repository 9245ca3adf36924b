import type { Table } from "../state/table";

/** The registry of a computer; keys are `keyOf` of the normalised path (HKLM:\…). */
export type RegistryState = Table<RegistryKeyState>;

export interface RegistryKeyState {
  path: string;
  values: RegistryValueState[];
}

/** QWord values stand as decimal text, Binary ones as base64: plain JSON holds both. */
export type RegistryValueState =
  | { name: string; valueKind: "String" | "ExpandString" | "QWord" | "Binary"; value: string }
  | { name: string; valueKind: "DWord"; value: number }
  | { name: string; valueKind: "MultiString"; value: string[] };
