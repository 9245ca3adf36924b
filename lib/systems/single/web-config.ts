import { z } from "zod";
import { mergedFile } from "../../steps";
import { server, single } from "./single";

const path = (what: string) => z.string().min(1).describe(what);

/** Inputs of a merged configuration file. */
export const webConfigInputs = z
  .strictObject({
    server,
    path: path("The file that the application reads, on the server."),
    customised: path("The file with what was customised, on the server: a copy that nobody overwrites."),
    oldDefault: path(
      "The file that the customised one was made from. Without it every difference is a question.",
    ).optional(),
    newDefault: path("The default that the installed version brings, on the server: a copy that nobody overwrites."),
    merge: z
      .record(z.string(), z.string())
      .default({})
      .describe("Decisions of conflicts, by the part of the question's key behind its last slash: ours or theirs."),
  })
  .superRefine((given, context) => {
    for (const name of ["customised", "newDefault", "oldDefault"] as const) {
      if (given[name]?.toLowerCase() !== given.path.toLowerCase()) continue;
      context.addIssue({
        code: "custom",
        path: [name],
        message: `${name} is the file that is written: keep a copy elsewhere`,
      });
    }
  });

/** A Web.config that holds what was customised, in the default of the installed version. */
export const webConfig = single({
  name: "web-config",
  title: "A merged configuration file",
  inputs: webConfigInputs,
  goal: ({ server: computer, merge: decisions, ...files }) =>
    mergedFile({ id: "web-config", computer, rows: [], decisions, oldDefault: undefined, ...files }),
  seen: ({ current = "", applied = [] }) => ({ sha256: current, customisations: applied }),
});
