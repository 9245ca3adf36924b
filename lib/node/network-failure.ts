/** What stood in the way of a connection, in the words of the ports. */
export type NetworkReason = "refused" | "unknown-host" | "timeout" | "certificate" | "reset" | "other";

const reasonByErrno: Readonly<Record<string, NetworkReason>> = {
  ECONNREFUSED: "refused",
  ENOTFOUND: "unknown-host",
  EAI_AGAIN: "unknown-host",
  EAI_NODATA: "unknown-host",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ETIMEDOUT: "timeout",
};

// OpenSSL's verification results as Node names them, and Node's own check of the host name.
const certificateErrno =
  /^(CERT_|ERR_TLS_CERT|ERR_SSL|EPROTO|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|INVALID_CA|PATH_LENGTH|HOSTNAME_MISMATCH)/;

/** Sorts an error of Node's sockets. A refusal on all addresses of a name comes as one error that holds the others. */
export function networkReason(thrown: unknown): NetworkReason {
  const [first] = partsOf(thrown);
  if (first !== undefined) return networkReason(first);
  const errno = typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
  if (certificateErrno.test(errno)) return "certificate";
  return reasonByErrno[errno] ?? "other";
}

export function networkMessage(thrown: unknown): string {
  const parts = partsOf(thrown);
  if (parts.length > 0) return parts.map(networkMessage).join("; ");
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function partsOf(thrown: unknown): readonly unknown[] {
  if (typeof thrown !== "object" || thrown === null || !("errors" in thrown)) return [];
  return Array.isArray(thrown.errors) ? thrown.errors : [];
}
