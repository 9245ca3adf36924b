import { z } from "zod";

/** The input by which a target is told from the others. */
export const TARGET_INPUT = "server";

const server = z.string().min(1);
const count = z.int().min(1);

/** Many servers in place of one: `targets` in the upgrade file. */
export const targetsSchema = z
  .strictObject({
    servers: z
      .array(
        z.union([
          server.describe("The server's name; everything else is as `inputs` says."),
          z
            .looseObject({ [TARGET_INPUT]: server.describe("The server's name.") })
            .describe("A server with inputs of its own; each stands in the place of the whole input of that name."),
        ]),
      )
      .min(1)
      .superRefine((servers, context) => {
        for (const i of twice(servers.map(nameOf))) {
          context.addIssue({ code: "custom", path: [i], message: "a target is listed once" });
        }
      })
      .describe("The servers in the order in which they are worked on."),
    waveSize: count.default(1).describe("How many servers a wave has. Default: 1."),
    canary: count.optional().describe("How many the first wave has. Default: as many as `waveSize`."),
    atOnce: count.default(1).describe("How many servers of a wave are worked on at the same time. Default: 1."),
  })
  .describe("Several servers in place of `inputs.server`, upgraded wave by wave.");

export type TargetsDeclaration = z.output<typeof targetsSchema>;
export type TargetDeclaration = TargetsDeclaration["servers"][number];

/** The server that a target is. */
export function nameOf(target: TargetDeclaration): string {
  return typeof target === "string" ? target : String(target[TARGET_INPUT]);
}

/** The positions of names that have been said before. Windows does not tell upper from lower case. */
function twice(names: readonly string[]): readonly number[] {
  const lower = names.map((name) => name.toLowerCase());
  return lower.flatMap((name, i) => (lower.indexOf(name) < i ? [i] : []));
}
