/**
 * Options of ssh that a remote may carry. Whatever runs a program here (ProxyCommand, LocalCommand) or takes host keys
 * unseen is none of them: that is decided in ssh's own configuration, by who keeps it.
 */
export const SSH_OPTIONS = [
  "AddressFamily",
  "BindAddress",
  "CertificateFile",
  "Ciphers",
  "Compression",
  "ConnectTimeout",
  "GlobalKnownHostsFile",
  "GSSAPIAuthentication",
  "HostKeyAlgorithms",
  "HostKeyAlias",
  "IdentitiesOnly",
  "IdentityAgent",
  "KexAlgorithms",
  "MACs",
  "PreferredAuthentications",
  "ProxyJump",
  "PubkeyAcceptedAlgorithms",
  "ServerAliveCountMax",
  "ServerAliveInterval",
  "StrictHostKeyChecking",
  "TCPKeepAlive",
  "UserKnownHostsFile",
] as const;

/** What is wrong with options of ssh, or undefined. Pure. */
export function sshOptionFault(options: Readonly<Record<string, string>>): string | undefined {
  const known = new Set<string>(SSH_OPTIONS.map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(options)) {
    if (!known.has(name.toLowerCase())) return `the option ${name} is not one that is handed to ssh`;
    if (!/^[\x20-\x7e]+$/.test(value) || /["']/.test(value)) return `the value of ${name} holds what ssh would misread`;
    if (name.toLowerCase() === "stricthostkeychecking" && !/^(yes|ask)$/i.test(value)) {
      return "StrictHostKeyChecking is yes or ask: cutover takes no host key unseen";
    }
  }
  return undefined;
}

/**
 * What is always asked of ssh: it must not ask anybody (an unknown host key or a password then ends the start with an
 * error), and a far side that has gone without a word is noticed within 15 seconds.
 */
export const SSH_DEFAULTS: Readonly<Record<string, string>> = {
  BatchMode: "yes",
  ServerAliveInterval: "5",
  ServerAliveCountMax: "3",
};
