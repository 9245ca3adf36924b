const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { XMLParser } = require("fast-xml-parser");
const { ratioOf } = require("./measure");
const { merge } = require("../../dist/lib/webconfig");

const corpus = process.env.CUTOVER_CORPUS ?? resolve(__dirname, "../../../shared/webconfig/corpus");
const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true });

/** The least that a merge could cost if fast-xml-parser read its three files. */
function parseAll({ base, ours, theirs }) {
  for (const bytes of [base, ours, theirs]) parser.parse(Buffer.from(bytes));
}

/** Real files of three versions, where the corpus is at hand. */
function corpusTriples() {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .filter((name) => existsSync(join(corpus, name, "theirs.config")))
    .map((name) => {
      const read = (version) => readFileSync(join(corpus, name, `${version}.config`));
      return { base: read("base"), ours: read("ours"), theirs: read("theirs") };
    });
}

/** About `size` bytes of settings and redirects; every 17th setting is ours, every 19th the vendor's, some come and go. */
function madeTriple(size) {
  const count = Math.round(size / 190);
  const version = (side) => {
    const settings = Array.from({ length: count }, (_, i) => {
      if ((side === "ours" && i % 29 === 3) || (side === "theirs" && i % 31 === 4)) return "";
      const value = (side === "ours" && i % 17 === 5) || (side === "theirs" && i % 19 === 6) ? side : "the default";
      return `    <add key="Product.Area${i % 7}.Setting${i}" value="${value} of setting ${i}" />\r\n`;
    });
    const redirects = Array.from({ length: Math.round(count / 3) }, (_, i) => {
      const to = side === "theirs" && i % 5 === 0 ? "6.0.0.0" : "5.0.0.0";
      return `      <dependentAssembly>\r\n        <assemblyIdentity name="Lib${i}" publicKeyToken="31bf3856ad364e35" culture="neutral" />\r\n        <bindingRedirect oldVersion="0.0.0.0-${to}" newVersion="${to}" />\r\n      </dependentAssembly>\r\n`;
    });
    return Buffer.from(
      `<configuration>\r\n  <appSettings>\r\n${settings.join("")}  </appSettings>\r\n  <runtime>\r\n    <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">\r\n${redirects.join("")}    </assemblyBinding>\r\n  </runtime>\r\n</configuration>\r\n`,
    );
  };
  return { base: version("base"), ours: version("ours"), theirs: version("theirs") };
}

function ratioFor(triples, rounds) {
  const all = (action) => () => {
    for (const triple of triples) action(triple);
  };
  return ratioOf({ measured: all(merge), reference: all(parseAll), rounds, warmUp: 2 });
}

/** How far a process grows while it merges its first three files, in bytes for each byte of them. */
function growth(size) {
  const program = `
    const { madeTriple } = require(${JSON.stringify(__filename)});
    const { merge } = require(${JSON.stringify(require.resolve("../../dist/lib/webconfig"))});
    const files = madeTriple(${size});
    merge(madeTriple(10_000));
    globalThis.gc();
    const before = process.memoryUsage().rss;
    merge(files);
    const grown = process.resourceUsage().maxRSS * 1024 - before;
    console.log(grown / (files.base.length + files.ours.length + files.theirs.length));`;
  const ran = spawnSync(process.execPath, ["--expose-gc", "-e", program], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return Number(ran.stdout);
}

module.exports = {
  madeTriple,
  title: "merging three Web.config files of 1 MB, against three parses of the same bytes by fast-xml-parser",
  limit: 1.5,
  unit: "×",
  async run() {
    const made = await ratioFor([madeTriple(1_000_000)], 9);
    const others = [["five times the size", await ratioFor([madeTriple(5_000_000)], 3)]];
    const real = corpusTriples();
    if (real.length > 0) others.push([`${real.length} real triples`, await ratioFor(real, 7)]);
    const said = others.map(([name, ratio]) => `${name}: ${ratio.value.toFixed(2)} × (${ratio.said})`);
    const memory = `memory at 5 MB: ${growth(5_000_000).toFixed(1)} × the bytes (goal 15)`;
    return { ...made, said: [made.said, ...said, memory].join("; ") };
  },
};
