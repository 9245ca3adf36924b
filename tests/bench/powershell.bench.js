// The figures of a session, each with its limit, all from one run: a quiet machine is meant, and on any other the ratios
// hold and the rates may not. Where there is no pwsh nothing is measured, and each line says so.
const { measureFigures, pwsh } = require("./powershell-figures");

let measured;
const figures = () => {
  measured ??= measureFigures();
  return measured;
};

const ms = (time) => `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`;
const perSecond = (microseconds) => `${Math.round(1e6 / microseconds).toLocaleString("en")}/s`;
const most = (numbers) => Math.max(...numbers);
const tenthTo = (texts, name) =>
  most(texts.slice(-1).map((one) => one[name])) / most(texts.slice(0, 2).map((one) => one[name]));

const lines = [
  {
    title: "a first call over a session against `pwsh -NoProfile -Command exit`",
    ...{ unit: "x", limit: 1.7 },
    of: ({ firstToStart, firstMs, startMs }) => [firstToStart, `${ms(firstMs)} against ${ms(startMs)}`],
  },
  {
    title: "a call against node-powershell's invoke",
    ...{ unit: "%", limit: 10 },
    of: ({ sessionMs, libraryMs }) => [
      (100 * sessionMs) / libraryMs,
      `${ms(sessionMs)} against ${ms(libraryMs)}: ${(libraryMs / sessionMs).toFixed(1)} times faster (wanted 10)`,
    ],
  },
  {
    title: "a call against a process for each call",
    ...{ unit: "%", limit: 0.125 },
    of: ({ sessionMs, childMs }) => [
      (100 * sessionMs) / childMs,
      `${ms(sessionMs)} against ${ms(childMs)}: ${(childMs / sessionMs).toFixed(0)} times faster (wanted 800)`,
    ],
  },
  {
    title: "a call behind 22,000 others against one behind 4,000",
    ...{ unit: "x", limit: 1.2 },
    of: ({ lateMs, earlyMs }) => [lateMs / earlyMs, `${ms(lateMs)} against ${ms(earlyMs)}`],
  },
  {
    title: "an object of 20 properties from a ready array",
    ...{ unit: "us", limit: 10 },
    of: ({ ready }) => [ready, `${perSecond(ready)} (wanted 100,000)`],
  },
  {
    title: "an object of 20 properties from a PowerShell loop",
    ...{ unit: "us", limit: 22.2 },
    of: ({ loop, alone }) => [
      loop,
      `${perSecond(loop)} (wanted 45,000) where the loop alone, with all of them kept, makes ${perSecond(1e6 / alone)}`,
    ],
  },
  {
    title: "64 MiB of text there and back",
    ...{ unit: "ms", limit: 500 },
    of: ({ texts }) => {
      const times = texts.map(({ tookMs }) => tookMs).sort((one, other) => one - other);
      const isWhole = texts.every(({ isSame }) => isSame);
      return [
        isWhole ? times[5] : Number.POSITIVE_INFINITY,
        `first ${ms(texts[0].tookMs)}, tenth ${ms(texts[9].tookMs)}`,
      ];
    },
  },
  {
    title: "64 MiB of text there and back: memory over base, of the side that takes more",
    ...{ unit: "MiB", limit: 400 },
    of: ({ texts }) => {
      const told = [texts[0], texts[9]].map(
        ({ hereMib, thereMib }) => `${hereMib.toFixed(0)} and ${thereMib.toFixed(0)}`,
      );
      return [
        most(texts.flatMap(({ hereMib, thereMib }) => [hereMib, thereMib])),
        `Node and PowerShell at most ${told[0]} MiB the first time, ${told[1]} the tenth`,
      ];
    },
  },
  {
    title: "64 MiB of text there and back: memory the tenth time against the first two",
    ...{ unit: "x", limit: 1.1 },
    of: ({ texts }) => [most([tenthTo(texts, "hereMib"), tenthTo(texts, "thereMib")]), "of the side that grew more"],
  },
];

module.exports = lines.map(({ title, unit, limit, of }) => ({
  ...{ title, unit, limit },
  run: async () => {
    if (pwsh === undefined) return { value: 0, said: "not measured: there is no pwsh on PATH" };
    const [value, said] = of(await figures());
    return { value, said };
  },
}));
