import { z } from "zod";
import { address } from "./address";
import { hasTokenInPath } from "./literal-secret";

/** Headers whose value lets somebody in. */
const CARRIES_SECRET = /^(proxy-)?authorization$|^cookie$|token|secret|password|api-?key/i;

const command = z.strictObject({
  kind: z.literal("command"),
  file: z.string().min(1).describe("Program on the operator's machine; it gets JSON on stdin."),
  args: z.array(z.string()).default([]).describe("Its arguments. Never a secret."),
});

const webhook = z.strictObject({
  kind: z.literal("webhook"),
  url: address
    .refine(
      (url) => !hasTokenInPath(url),
      "a part of the path is a token, which lets anybody post there: it is a secret, never written here; use a command that reads it where it is kept",
    )
    .describe("Address that JSON is posted to. Never with a token in it."),
  headers: z
    .record(z.string(), z.string())
    .superRefine((headers, context) => {
      for (const name of Object.keys(headers).filter((one) => CARRIES_SECRET.test(one)))
        context.addIssue({
          code: "custom",
          path: [name],
          message: `the header ${name} carries a secret, never written here`,
        });
    })
    .default({})
    .describe("Headers of the request. Never a secret."),
});

/** A command or a webhook of the operator. */
export const hookTarget = z
  .discriminatedUnion("kind", [command, webhook])
  .describe("A command or a webhook of the operator; it gets JSON and answers with success or failure.");
