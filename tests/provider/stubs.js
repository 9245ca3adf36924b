// Prints, as JSON, the text that Pulumi's SDK makes of each resource type's stub. Run with scripts/load-typescript.js.
const { runtime } = require("@pulumi/pulumi");
const { stubs } = require("../../provider/resources/stubs.ts");

(async () => {
  const texts = {};
  for (const [type, provider] of Object.entries(stubs)) {
    texts[type] = (await runtime.serializeFunction(() => provider)).text;
  }
  process.stdout.write(JSON.stringify(texts));
})();
