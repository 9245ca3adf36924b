import type { Path } from "../upgrade-file/path";
import { TARGET_INPUT, type TargetDeclaration } from "./targets-schema";

type Map = Readonly<Record<string, unknown>>;

/** What stands under `inputs`, with the target's own inputs in the place of those of the same name. Pure. */
export function inputsOfTarget(inputs: unknown, target: TargetDeclaration): Map {
  const own = typeof target === "string" ? { [TARGET_INPUT]: target } : target;
  return { ...mapOf(inputs), ...own };
}

/** Where a part of a target's inputs was written: with the target itself, or under `inputs` for all of them. Pure. */
export function writtenAt(
  path: Path,
  { target, index }: { readonly target: TargetDeclaration; readonly index: number },
) {
  const [root, input, ...rest] = path;
  const isOwn =
    root === "inputs" && input !== undefined && (input === TARGET_INPUT || Object.hasOwn(mapOf(target), input));
  if (!isOwn) return { isOwn, path };
  const place = ["targets", "servers", index];
  return { isOwn, path: typeof target === "string" ? place : [...place, input, ...rest] };
}

function mapOf(value: unknown): Map {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Map) : {};
}
