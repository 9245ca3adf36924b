import { serviceAt } from "../../services/service-life";
import type { ServiceState } from "../../services/service-state";
import type { CommandHandler } from "../../world/call";

/** Set-CutoverService: how Windows starts the service; whether it runs stays as it is. */
export const setCutoverService: CommandHandler = (call) => {
  const service = serviceAt(call.computer, call.text("Name"));
  const wished = call.text("StartType").toLowerCase();
  const startType = START_TYPES.find((one) => one.toLowerCase() === wished) ?? service.startType;
  const from = service.startType;
  service.startType = startType;
  if (from !== startType) {
    const detail = { startType: { from, to: startType } };
    call.emit({ subject: "service", name: service.name, from: service.status, to: service.status, detail });
  }
  return [{ startType }];
};

const START_TYPES: readonly ServiceState["startType"][] = ["Automatic", "Manual", "Disabled"];
