/** One entry of the security software's event log. */
export interface DetectionState {
  time: number;
  provider: string;
  path: string;
  threat: string;
  action: "Quarantined" | "Removed" | "Blocked";
}
