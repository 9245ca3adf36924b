const { performance } = require("node:perf_hooks");

/** The middle of a list of numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function millisecondsOf(action) {
  const from = performance.now();
  await action();
  return performance.now() - from;
}

/**
 * How many times longer `measured` takes than `reference`: medians of rounds that take turns, so that a machine that
 * is slow for a while is slow for both.
 */
async function ratioOf({ measured, reference, rounds = 15, warmUp = 3 }) {
  const times = { measured: [], reference: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const ms = { reference: await millisecondsOf(reference), measured: await millisecondsOf(measured) };
    if (round < 0) continue;
    times.measured.push(ms.measured);
    times.reference.push(ms.reference);
  }
  const [measuredMs, referenceMs] = [median(times.measured), median(times.reference)];
  return { value: measuredMs / referenceMs, said: `${measuredMs.toFixed(2)} ms against ${referenceMs.toFixed(2)} ms` };
}

module.exports = { median, ratioOf };
