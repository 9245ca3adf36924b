import type { Json } from "../errors";
import type { HookTarget } from "../shell";

/** What a plan's digest says of a hook: what is called. Values of headers are left out, since one may be a secret. */
export function hookEffect(target: HookTarget): Json {
  if (target.kind === "command") return { kind: target.kind, file: target.file, args: [...(target.args ?? [])] };
  return { kind: target.kind, url: target.url, headers: Object.keys(target.headers ?? {}).sort() };
}
