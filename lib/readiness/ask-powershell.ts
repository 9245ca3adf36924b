import type { AskPowerShell } from "./powershell-here";

/** Starts this machine's PowerShell, asks it what it is, and ends it. PowerShell is loaded here only when it is asked. */
export const askPowerShell: AskPowerShell = async () => {
  const { openPowerShell } = require("../powershell") as typeof import("../powershell");
  const opened = await openPowerShell();
  try {
    return opened.facts;
  } finally {
    await opened.close();
  }
};
