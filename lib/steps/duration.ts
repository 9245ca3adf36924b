const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

export const secondsAsMs = (seconds: number): number => seconds * SECOND_MS;
export const minutesAsMs = (minutes: number): number => minutes * MINUTE_MS;
