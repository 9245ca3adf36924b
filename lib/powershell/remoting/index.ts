export {
  type Remote,
  type SshRemote,
  WINRM_AUTHENTICATIONS,
  type WinRmAuthentication,
  type WinRmRemote,
} from "./remote";
export { sessionParameters } from "./session-parameters";
export { SSH_OPTIONS, sshOptionFault } from "./ssh-options";
