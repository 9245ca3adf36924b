/** A TCP port that somebody listens on, as long as the service or process behind it runs. */
export interface ListenerState {
  port: number;
  service?: string;
  process?: string;
  /** What it says at once. */
  banner: string;
  /** What it answers, by the line it was sent (without line end). */
  answers: { [line: string]: string };
}
