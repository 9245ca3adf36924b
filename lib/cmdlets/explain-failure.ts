import { CommandFailure } from "../shell";

/**
 * A failure under the code that says what to do, where its message tells more than that a command failed: a server with
 * a certificate of its own refuses who encrypts without trusting it (QUIRKS, SqlServer).
 */
export function explained(thrown: unknown): unknown {
  if (!(thrown instanceof CommandFailure) || thrown.code !== "COMMAND_FAILED") return thrown;
  const { computer, command, error } = thrown;
  const isCertificate = /certificate chain was issued by an authority/i.test(error.message);
  if (command.module !== "SqlServer" || !isCertificate) return thrown;
  return new CommandFailure(computer, command, error, "SQL_CERTIFICATE_NOT_TRUSTED");
}
