import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of reaching another computer; once it is reached, those of starting a PowerShell hold there too. */
export const remotingCodes = defineCodes({
  REMOTE_NOT_VALID: {
    exitCode: EXIT.usage,
    why: "How a computer is reached was said in a way that ssh or PowerShell would misread, or that takes away a protection.",
    todo: "Correct the host, user, port or option. What runs programs here or trusts host keys unseen belongs into ssh's own configuration (~/.ssh/config), not into an upgrade file.",
    sample: "APP01 cannot be reached: the option ProxyCommand is not one that is handed to ssh.",
  },
  REMOTE_NOT_REACHED: {
    exitCode: EXIT.putBack,
    why: "No connection to the computer came about within its time: its name, the network, a firewall, or the service over there. Nothing was sent.",
    todo: "Try it by hand: `ssh HOST`, or `Test-WSMan HOST` for WinRM. A slow network needs a longer connectingTimeoutMs.",
    sample: "APP01 was not reached over SSH (APP01, port 22): ssh: connect to host APP01 port 22: Connection refused.",
  },
  REMOTE_HOST_KEY: {
    exitCode: EXIT.usage,
    why: "ssh does not know the computer's host key, or knows another one. cutover takes no key unseen: somebody else could answer in the computer's place.",
    todo: "Compare the key's fingerprint with the one that the computer shows (`ssh-keygen -lf` of its host key, at the computer itself), then connect once by hand with `ssh HOST` and accept it, or add it to known_hosts.",
    sample: "APP01 is not known by its host key over SSH (APP01, port 22): Host key verification failed.",
  },
  REMOTE_REFUSED: {
    exitCode: EXIT.usage,
    why: "The computer was reached and does not let this account in: key, password, or the right to use remoting. No password is asked for.",
    todo: "Check user and key (`ssh -o BatchMode=yes USER@HOST` must work), or the credential and its membership in Remote Management Users for WinRM.",
    sample:
      "APP01 refused the account over SSH (APP01, port 22): deploy@app01: Permission denied (publickey,keyboard-interactive).",
  },
  REMOTE_NO_ENDPOINT: {
    exitCode: EXIT.usage,
    why: "The computer's ssh server has no subsystem for PowerShell, or cannot start it.",
    todo: "Install PowerShell 7 there and add to its sshd_config: `Subsystem powershell <path of pwsh> -sshs -NoLogo -NoProfile`; restart sshd.",
    sample: "APP01 has no PowerShell to connect to over SSH (APP01, port 22): subsystem request failed on channel 0.",
  },
  REMOTE_MODULE_MISSING: {
    exitCode: EXIT.usage,
    why: "What runs on a computer is cutover's own module, in the same version as here: as files that its policy can trust. cutover sends no code.",
    todo: "Copy dist/ps-scripts/module to <a folder of PowerShell's module path>/Cutover/<version> on that computer, and dist/ps-scripts/host into its folder host; or say `bring: true` to have it copied. See docs/remoting.md.",
    sample: "APP01 has no PowerShell module Cutover 0.1.0 (found: none).",
  },
  REMOTING_NOT_AVAILABLE: {
    exitCode: EXIT.usage,
    why: "This computer cannot open such a session: WinRM goes from Windows to Windows only, and SSH needs PowerShell 7.3 and an ssh program here.",
    todo: "Use `over: ssh` away from Windows; install PowerShell 7 and OpenSSH for SSH.",
    sample:
      "APP01 cannot be reached from this computer over WinRM (APP01): This parameter set requires WSMan, and no supported WSMan client library was found.",
  },
});
