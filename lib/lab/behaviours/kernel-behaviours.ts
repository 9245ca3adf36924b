import type { Behaviour } from "./behaviour";

/** What the kernel believes about Windows. */
export const kernelBehaviours: readonly Behaviour[] = [
  {
    id: "binder",
    text: "Commands accept exactly the parameter sets of the contract and refuse everything else with PowerShell's error ids.",
    source: "reference/binder.md: measured on PowerShell 7.6.5",
  },
  {
    id: "service.pending",
    text: "A service that is asked to start or stop is in StartPending or StopPending until its time has passed.",
    source: "Microsoft Learn, ServiceControllerStatus; Service State Transitions",
  },
  {
    id: "file.paths",
    text: "Paths do not tell upper from lower case; device names, streams, wildcards and names that end with a dot or blank are refused.",
    source: "Microsoft Learn, Naming Files, Paths, and Namespaces",
  },
  {
    id: "file.sharing",
    text: "A file that another program holds open for itself cannot be read, written or removed (sharing violation).",
    source: "Microsoft Learn, CreateFile: dwShareMode",
  },
  {
    id: "product.uninstall-keys",
    text: "Installed products are what the 64- and 32-bit uninstall keys name.",
    source: "Microsoft Learn, Uninstall Registry Key",
  },
  {
    id: "reboot.processes",
    text: "A reboot ends every process and detached job; automatic services start again, pending reboots are done.",
    source: "Microsoft Learn, Shutting Down; Service start types",
  },
  {
    id: "computer.restart-answer",
    text: "Whether the answer to Restart-CutoverComputer still arrives before the session ends.",
    source: "assumed",
    variants: [
      { id: "answered", text: "The answer arrives; the computer goes down a second later." },
      { id: "lost", text: "The computer goes down at once and the answer is lost." },
    ],
    default: "answered",
  },
  {
    id: "computer.sessions-after-boot",
    text: "Whether the users who were logged on are logged on again after a reboot.",
    source: "assumed",
    variants: [
      { id: "gone", text: "Nobody is logged on." },
      { id: "disconnected", text: "Their sessions stand there, disconnected (automatic restart sign-on)." },
    ],
    default: "gone",
  },
];
