import type { MomentListener } from "../../../world/moment";
import { installerKilled } from "./install";
import { runningInstaller } from "./session";

/** The process of a running installer has ended although the installer had not: somebody ended it, or a reboot. */
export const onInstallerProcessEnded: MomentListener = (world, moment) => {
  const running = runningInstaller(world, world.computer(moment.computer));
  if (running && running.session.processId === moment.data?.id) installerKilled(running);
};
