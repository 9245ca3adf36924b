import { z } from "zod";
import { address } from "./address";
import { secretsInBody } from "./literal-secret";

/** A path of names into an answer in JSON, e.g. "licence.masked". */
const jsonPath = (what: string, initial: string) =>
  z.string().min(1).default(initial).describe(`Where ${what} stands in the JSON answer, names joined by dots.`);

/** A request that changes something. It is sent from the server, once per request id. */
export const request = z
  .strictObject({
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).describe("Method of the request."),
    url: address.describe("Address as the server itself reaches it."),
    body: z
      .string()
      .superRefine((body, context) => {
        for (const name of secretsInBody(body))
          context.addIssue({
            code: "custom",
            message: `"${name}" in the body is a secret, never written here: {{key}} stands for the licence key, administration.credential for the administrator`,
          });
      })
      .optional()
      .describe("Body of the request. {{key}} stands for the licence key. Never a secret itself."),
    contentType: z.string().default("application/json").describe("Content type of the body."),
  })
  .describe("A request that the server sends to the product.");

export const maintenanceHttp = z.strictObject({
  kind: z.literal("http"),
  read: z
    .strictObject({
      url: address.describe("GET that tells the state of the maintenance mode."),
      state: jsonPath("the state", "state"),
      jobs: jsonPath("the number of background jobs that still run", "jobs"),
    })
    .describe("How the maintenance mode is read."),
  words: z
    .strictObject({
      on: z.string().default("on").describe("The state while nobody can work and no job runs."),
      stopping: z.string().default("stopping").describe("The state while background jobs come to their end."),
      off: z.string().default("off").describe("The state of normal operation."),
    })
    .prefault({})
    .describe("What the product calls the states."),
  enter: request.describe("The request that begins the maintenance mode."),
  leave: request.describe("The request that ends it."),
});

export const schemaUpdateHttp = z.strictObject({
  kind: z.literal("http"),
  read: z
    .strictObject({
      url: address.describe("GET that tells how far the database update is. Reading must never start it."),
      state: jsonPath("the state", "state"),
      progress: jsonPath("the progress from 0 to 1", "progress"),
    })
    .describe("How the database update is read."),
  words: z
    .strictObject({
      notRequired: z.string().default("not-required").describe("No update is needed."),
      required: z.string().default("required").describe("An update is needed and has not begun."),
      running: z.string().default("running").describe("It runs."),
      done: z.string().default("done").describe("It has ended well."),
      failed: z.string().default("failed").describe("It has failed."),
    })
    .prefault({})
    .describe("What the product calls the states."),
  start: request.describe("The request that starts it, e.g. a GET of the Admin page."),
});

export const licenceHttp = z.strictObject({
  kind: z.literal("http"),
  read: z
    .strictObject({
      url: address.describe("GET that tells the licence in its masked form."),
      masked: jsonPath("the masked key", "masked"),
      edition: jsonPath("the edition", "edition"),
      validUntil: jsonPath("the last day of validity", "validUntil"),
      forVersion: jsonPath("the version that the key is for", "forVersion"),
    })
    .describe("How the licence is read."),
  write: request.describe("The request that enters the key; {{key}} in its body stands for it."),
});
