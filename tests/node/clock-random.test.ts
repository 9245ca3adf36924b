import { systemRandom, wallClock } from "../../lib/node";

test("a sleep that is aborted rejects with the signal's reason, before it began or while it lasts", async () => {
  const stop = new AbortController();
  const sleeping = wallClock.sleep(2 ** 40, stop.signal);
  stop.abort(new Error("enough"));
  await expect(sleeping).rejects.toThrow("enough");
  await expect(wallClock.sleep(1000, stop.signal)).rejects.toThrow("enough");
});

test("random numbers lie in [0, 1) and bytes come in the number asked for", () => {
  for (let i = 0; i < 200; i += 1) expect(systemRandom.next()).toBeLessThan(1);
  expect(systemRandom.bytes(16)).toHaveLength(16);
  expect(systemRandom.bytes(16)).not.toEqual(systemRandom.bytes(16));
});
