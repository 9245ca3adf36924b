import { z } from "zod";

const refusal = "a secret is named, never written here: { env: NAME }, { file: PATH } or { prompt: TEXT }";

/** Where a secret is found. A literal one is refused, so that no upgrade file ever holds one. */
export const secretReference = z
  .union(
    [
      z.strictObject({ env: z.string().min(1).describe("Name of an environment variable of the operator.") }),
      z.strictObject({
        file: z.string().min(1).describe("Path of a file on the operator's disk; its text is the secret."),
      }),
      z.strictObject({ prompt: z.string().min(1).describe("Question put to the operator at the terminal.") }),
    ],
    { error: refusal },
  )
  .describe("Where a secret is found: { env: NAME }, { file: PATH } or { prompt: TEXT }. A literal one is refused.");

/** The name of a user and where the password is found. */
export const credential = z
  .strictObject({
    userName: z.string().min(1).describe("Name of the user."),
    password: secretReference,
  })
  .describe("A user and where the password is found.");
