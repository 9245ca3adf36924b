import type { SystemForms } from "../estate";

/** The systems' names and forms; loaded when a command needs them. */
export function systemForms(): SystemForms {
  const { systems } = require("../systems") as typeof import("../systems");
  return systems;
}
