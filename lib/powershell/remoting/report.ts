import { z } from "zod";
import { ProtocolFault } from "../channel";

/** What the near half of the relay tells of the connection. */
const report = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("opened"), folder: z.string(), executable: z.string() }),
  z.object({ kind: z.literal("missing"), versions: z.array(z.string()) }),
  z.object({
    kind: z.literal("failed"),
    stage: z.enum(["connect", "module", "copy", "run"]),
    id: z.string(),
    category: z.string(),
    exception: z.string(),
    number: z.number(),
    messages: z.array(z.string()),
  }),
  z.object({ kind: z.literal("ended"), said: z.string() }),
]);

export type Report = z.infer<typeof report>;

/** @throws ProtocolFault when it is no report. */
export function readReport(payload: Buffer): Report {
  try {
    return report.parse(JSON.parse(payload.toString("utf8")));
  } catch {
    throw new ProtocolFault("what was said of the connection cannot be read");
  }
}

/** What the near half told of the end of a session that was open. Pure. */
export function lastWords(report: Report | undefined): string | undefined {
  if (report?.kind === "failed") return report.messages.at(-1)?.replace(/\.$/, "");
  if (report?.kind === "ended") return report.said.replace(/^ended:/, "the far process ended with ").split("\n")[0];
  return undefined;
}
