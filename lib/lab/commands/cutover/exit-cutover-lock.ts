import { changeLock } from "../../lock/change-lock";
import { lockOutput } from "../../lock/lock-record";
import { freeLock } from "../../lock/lock-state";
import { refuseFree } from "../../lock/refuse-free";
import type { CommandHandler } from "../../world/call";

export const exitCutoverLock: CommandHandler = (call) => {
  const { world, computer } = call;
  refuseFree(computer);
  changeLock(world, computer, freeLock(computer.lock.epoch));
  return [lockOutput(computer)];
};
