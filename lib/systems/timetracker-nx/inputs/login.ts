import { z } from "zod";
import { address } from "./address";
import { credential } from "./secret-reference";

export const login = z
  .strictObject({
    path: z.string().default("/login").describe("Path of the login page under the application's address (TT-19)."),
    form: z.string().min(1).default("<form").describe("Text that the login page contains and no other page does."),
    versionText: z
      .string()
      .optional()
      .describe("Text with the version on the login page. Default: the version. Empty: not looked for."),
    maintenanceText: z
      .string()
      .default("maintenance")
      .describe("Text, in any case, of the page that clients get while the product is not available (TT-15)."),
    test: z
      .strictObject({
        url: address.describe("A GET that answers 200 only to a user who is logged in."),
        credential,
      })
      .optional()
      .describe("A login that is tried at the end."),
  })
  .prefault({})
  .describe("How the login page is recognised.");

/** A masked form has signs in the place of letters, or so few of them that they tell nothing. */
function isMasked(text: string): boolean {
  return /[*•●·.#…]|x{3,}/i.test(text) || text.replace(/[^A-Za-z0-9]/g, "").length <= 6;
}

export const licenceExpected = z
  .strictObject({
    forVersion: z.string().min(1).optional().describe("Version that the new key is for, as the product shows it."),
    edition: z.string().min(1).optional().describe("Edition of the new key, as the product shows it."),
    validUntil: z.string().min(1).optional().describe("Last day of validity of the new key, as the product shows it."),
    masked: z
      .string()
      .min(1)
      .refine(isMasked, "this is no masked form: it may be the key itself, which is a secret, never written here")
      .optional()
      .describe("The new key in the masked form in which the product shows it."),
  })
  .refine((one) => Object.values(one).some((value) => value !== undefined), "name at least one sign of the new key")
  .describe("By what the new key is told from the old one without being known.");
