import { CutoverError } from "../../../lib/errors";
import type { Given, Kind } from "../kinds";

/**
 * The outputs of a state in their present shape, whichever version has written them. Pure.
 *
 * @throws CutoverError RESOURCE_STATE_TOO_NEW
 */
export function presentState({ type, schemaVersion }: Kind, state: Given): Given {
  const version = typeof state.schemaVersion === "number" ? state.schemaVersion : 1;
  if (version > schemaVersion) {
    const what = `The state of ${String(state.declaredBy ?? type)} has schema version ${version}; this cutover reads up to ${schemaVersion}.`;
    throw new CutoverError({ code: "RESOURCE_STATE_TOO_NEW", what });
  }
  return version < 2 ? { ...withDeclaredBy(state), schemaVersion } : state;
}

/** Version 1 called the resource's own name `owner`, which hid the input of that name. */
function withDeclaredBy({ owner, ...state }: Given): Given {
  return owner === undefined ? state : { ...state, declaredBy: owner };
}
