import { cleanRecord, type Plain } from "./answer/clean-outputs";
import { thrownError } from "./answer/thrown-error";
import { type Given, kindOf } from "./kinds";
import { operations } from "./operations";
import { type HostProcess, hostProcess, whileBusy } from "./session/host-process";

/** The calls of Pulumi's dynamic provider. */
export type Method = "check" | "diff" | "create" | "read" | "update" | "delete";

type Answer = { readonly [name: string]: Plain } | undefined;

/**
 * Carries out a call of Pulumi for a resource type: what is thrown becomes an error with a text, outputs become what Pulumi
 * can carry, and an id is never empty.
 *
 * @param type name of the resource type, e.g. "TimeTrackerNxUpgrade"
 * @param args as Pulumi gives them: check(olds, news), diff(id, olds, news), create(inputs), read(id, state),
 *   update(id, olds, news), delete(id, state)
 * @throws Error; with `id`, `properties` and `reasons` when something stands on the target
 * @example await dispatch("WebAppPool", "create", [inputs]);
 */
export async function dispatch(
  type: string,
  method: Method,
  args: readonly unknown[],
  host: () => HostProcess = hostProcess,
): Promise<Answer> {
  const last = (args.at(-1) ?? {}) as Given;
  try {
    const kind = kindOf(type);
    const call = { kind, args, host };
    const answer: Given | undefined = await whileBusy<Given | undefined>(() => operations[method](call));
    return answer === undefined ? undefined : cleanRecord(answer);
  } catch (thrown) {
    throw thrownError(thrown, { type, method, id: idOf(type, args), stub: last.__provider });
  }
}

/** The id that Pulumi knows already, else one made from what identifies the resource; never empty. */
function idOf(type: string, args: readonly unknown[]): string {
  if (typeof args[0] === "string" && args[0] !== "") return args[0];
  try {
    return operations.id(kindOf(type), (args.at(-1) ?? {}) as Given);
  } catch {
    return type;
  }
}

/** Gives a stub of the state the methods of its resource type. */
export function attach(stub: object, type: string): void {
  const method =
    (name: Method) =>
    (...args: readonly unknown[]) =>
      dispatch(type, name, args);
  Object.assign(stub, {
    check: method("check"),
    diff: method("diff"),
    create: method("create"),
    read: method("read"),
    update: method("update"),
    delete: method("delete"),
  });
}
