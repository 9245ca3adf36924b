import { findService } from "../../services/service-life";
import type { CommandHandler } from "../../world/call";

export const getCutoverService: CommandHandler = (call) =>
  call.texts("Name").flatMap((name) => {
    const service = findService(call.computer, name);
    if (service === undefined) return [];
    const { displayName, status, startType, processId, startTime, account } = service;
    const since = startTime === null ? null : new Date(startTime);
    return [{ name: service.name, displayName, status, startType, processId, startTime: since, account }];
  });
