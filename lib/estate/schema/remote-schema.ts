import { z } from "zod";
import { SSH_OPTIONS, sshOptionFault } from "../../powershell/remoting/ssh-options";

const LONGEST_PORT = 65_535;
const text = z.string().min(1);

const secretReference = z
  .union(
    [
      z.strictObject({ env: text.describe("Name of an environment variable of the operator.") }),
      z.strictObject({ file: text.describe("Path of a file on the operator's disk; its text is the secret.") }),
      z.strictObject({ prompt: text.describe("Question put to the operator at the terminal.") }),
    ],
    { error: "a secret is named, never written here: { env: NAME }, { file: PATH } or { prompt: TEXT }" },
  )
  .describe(
    "Where the password is found: { env: NAME }, { file: PATH } or { prompt: TEXT }. A literal one is refused.",
  );

const anyRemote = {
  host: text.optional().describe("Host name or address, when that is not the computer's name."),
  port: z.int().min(1).max(LONGEST_PORT).optional().describe("The port, when it is not the usual one."),
  connectingTimeoutMs: z
    .int()
    .min(1)
    .optional()
    .describe("How long the connection may take, in milliseconds. Default 15000."),
  folder: text
    .optional()
    .describe("The folder over there that holds cutover's module, when it is not in PowerShell's module path."),
  bring: z
    .boolean()
    .optional()
    .describe("Copies cutover's module there as files where its version is missing. Default: no."),
};

const sshOptions = z
  .partialRecord(z.enum(SSH_OPTIONS), text)
  .superRefine((options, context) => {
    const fault = sshOptionFault(options);
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
  })
  .describe("Options of ssh. What runs programs or trusts host keys unseen belongs into ssh's own configuration.");

/** How another computer is reached: `Remote` of lib/powershell, with a reference in place of the password. */
export const remoteSchema = z
  .discriminatedUnion("over", [
    z
      .strictObject({
        over: z.literal("ssh"),
        user: text.optional().describe("The account over there. Default: what ssh's configuration says."),
        keyFile: text
          .optional()
          .describe("A private key here, relative to this file. Default: ssh's own keys and agent."),
        subsystem: text.optional().describe("The ssh server's subsystem for PowerShell. Default `powershell`."),
        options: sshOptions.optional(),
        ...anyRemote,
      })
      .describe("Over SSH."),
    z
      .strictObject({
        over: z.literal("winrm"),
        useSsl: z.boolean().optional().describe("Over HTTPS. Default: no; WinRM encrypts its messages itself."),
        credential: z
          .strictObject({ userName: text.describe("Name of the user."), password: secretReference })
          .optional()
          .describe("The account over there. Default: the one that cutover runs as."),
        authentication: z
          .enum(["Default", "Negotiate", "NegotiateWithImplicitCredential", "Kerberos", "Basic"])
          .optional()
          .describe("How WinRM proves the account. Basic needs `useSsl`. CredSSP is left out on purpose."),
        configurationName: text.optional().describe("The session configuration over there."),
        ...anyRemote,
      })
      .describe("Over WinRM, from Windows to Windows."),
  ])
  .describe("How the computer is reached, when it is not this one.");

export type DeclaredRemote = z.infer<typeof remoteSchema>;
