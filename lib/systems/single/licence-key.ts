import { z } from "zod";
import { licence } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { licenceExpected } from "../timetracker-nx/inputs/login";
import { licenceHttp } from "../timetracker-nx/inputs/request";
import { credential, secretReference } from "../timetracker-nx/inputs/secret-reference";
import { server, single } from "./single";

/** Inputs of a licence key. */
export const licenceKeyInputs = z.strictObject({
  server,
  product: z.string().min(1).describe("Name of the product, for people."),
  version: z.string().min(1).describe("Version that the key is for, for people."),
  pool: z.string().min(1).describe("Application pool of the product: the licence is seen only while it runs."),
  read: licenceHttp.shape.read,
  write: licenceHttp.shape.write,
  credential: credential.optional().describe("Who may see and enter it."),
  licenceKey: secretReference.describe("The licence key."),
  expected: licenceExpected,
  waitMinutes: z.number().positive().default(5).describe("How long to wait until the product shows it."),
});

/** A licence key that a product shows by its signs. A key in doubt is never entered again. */
export const licenceKey = single({
  name: "licence-key",
  title: "A licence key of a product",
  inputs: licenceKeyInputs,
  goal: ({
    server: computer,
    product,
    version,
    pool,
    read,
    write,
    credential: who,
    licenceKey: key,
    expected,
    waitMinutes,
  }) =>
    licence({
      id: "licence",
      computer,
      rows: [],
      product,
      version,
      pool,
      mode: { kind: "ordered", read: { ...read, question: { url: read.url } }, write, key, credential: who },
      expected,
      statementFolder: "",
      installedBy: "",
      after: [],
      visibleAfter: [],
      deadlineMs: minutesAsMs(waitMinutes),
    }),
  seen: ({ shown }) => ({ licence: shown ?? {} }),
});
