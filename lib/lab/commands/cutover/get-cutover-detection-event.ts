import type { CommandHandler } from "../../world/call";

export const getCutoverDetectionEvent: CommandHandler = (call) => {
  const since = call.date("Since");
  return call.computer.detections
    .filter(({ time }) => time >= since)
    .map((detection) => ({ ...detection, time: new Date(detection.time) }));
};
