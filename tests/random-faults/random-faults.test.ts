import { silentSecrets } from "../rehearse/brief";
import { chosenSeeds, describeSeeds, shares } from "./chosen-seeds";
import { type Case, openPlayer, type Player, type Result } from "./player";

const MINUTES = 60_000;
const SHARE = 500;
const given = process.env.CUTOVER_RANDOM_CASE;
const seeds = given === undefined ? chosenSeeds(process.env) : [];

/** What one test plays. */
interface Round {
  readonly name: string;
  readonly plays: readonly (() => Promise<Result>)[];
}

// CUTOVER_RANDOM_SEED (957, or 301-5730), CUTOVER_RANDOM_SHARD (2/4) and CUTOVER_RANDOM_CASE (JSON) choose what is played.
describe("TT: up to three faults at once, drawn from a seed", () => {
  const before = { ...process.env };
  const outcomes = new Map<string, number>();
  let player: Player;
  let wrong = 0;
  /** At once: a long run is looked at, and may be ended, before it is over. */
  const tell = (text: string): void => void (seeds.length > 300 && process.stderr.write(`${text}\n`));
  const note = ({ outcome, wrong: what }: Result): readonly string[] => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (what === undefined) return [];
    wrong += 1;
    tell(what);
    return [what];
  };
  beforeAll(async () => {
    Object.assign(process.env, silentSecrets);
    player = await openPlayer();
  });
  afterAll(() => {
    process.env = before;
    tell(`${describeSeeds(seeds)}: ${wrong} broke an invariant; ${outcomes.size} kinds of end`);
  });

  const rounds: readonly Round[] =
    given === undefined
      ? shares(seeds, SHARE).map((share) => ({
          name: describeSeeds(share),
          plays: share.map((seed) => () => player.seed(seed)),
        }))
      : [{ name: "the case asked for", plays: [() => player.one(JSON.parse(given) as Case)] }];

  it.each(rounds)(
    "break no invariant: $name",
    async ({ name, plays }) => {
      const found: string[] = [];
      for (const play of plays) found.push(...note(await play()));
      tell(`${name}: ${found.length} broke an invariant`);
      expect(found).toEqual([]);
    },
    120 * MINUTES,
  );

  if (given === undefined && seeds.length >= 300) {
    it("lead to every kind of end, so that the draw is worth something", () => {
      expect(outcomes.size).toBeGreaterThan(5);
    });
  }
});
