import { GENERATED } from "./render-command";

/** The file of the markers: one member for each parameter that belongs to some sets of a command and not to others. */
export function renderNotInThisSet(names: readonly string[]): string {
  const members = [...new Set(names)].sort().map((name) => `  ${name} = "${name}",`);
  return `${GENERATED}
/**
 * The type of a parameter in the sets of a command that it does not belong to. No value has it, and the compiler's
 * message carries the parameter's name: "… is not assignable to type 'NotInThisSet.path'".
 */
export declare enum NotInThisSet {
${members.join("\n")}
}
`;
}
