/** The systems by name; loaded when a command needs them. */
export function systemRegistry() {
  const { systems } = require("../systems") as typeof import("../systems");
  return systems;
}
