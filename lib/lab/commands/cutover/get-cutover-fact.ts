import { driveOutput } from "../../files/drive-output";
import type { CommandHandler } from "../../world/call";

export const getCutoverFact: CommandHandler = ({ world, computer }) => {
  const { facts } = computer;
  return [
    {
      computerName: computer.name,
      osVersion: facts.osVersion,
      is64Bit: facts.is64Bit,
      isElevated: facts.isElevated,
      languageMode: facts.languageMode,
      powerShellVersion: facts.powerShellVersion,
      bootTime: new Date(facts.bootTime),
      now: new Date(world.now() + facts.clockOffsetMs),
      pendingReboot: facts.pendingReboot,
      drives: driveOutput(computer),
      sessions: facts.sessions,
      proxy: facts.proxy,
    },
  ];
};
