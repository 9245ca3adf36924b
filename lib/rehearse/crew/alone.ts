import type { Brief } from "../brief";
import { play } from "../play/play";
import { openStage } from "../play/stage";
import type { Played, Scenario } from "../scenario";
import type { Crew } from "./crew";

/** A crew of one, in this thread. */
export function alone(brief: Brief): Crew {
  let stage: ReturnType<typeof openStage> | undefined;
  return {
    size: 1,
    play: async (scenarios: readonly Scenario[], onPlayed) => {
      stage ??= openStage(brief);
      const all: Played[] = [];
      for (const scenario of scenarios) {
        const played = await play(await stage, scenario);
        onPlayed?.(played);
        all.push(played);
      }
      return all;
    },
    close: async () => undefined,
  };
}
