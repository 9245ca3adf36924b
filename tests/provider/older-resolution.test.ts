import { readFileSync } from "node:fs";
import { join } from "node:path";

interface PackageFile {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  readonly typesVersions: unknown;
}

// A tsconfig.json with "moduleResolution": "node", as Pulumi's older templates have it, knows no `exports`.
test("every entry point has its types where a compiler that knows no exports looks for them", () => {
  const text = readFileSync(join(__dirname, "../../package.json"), "utf8");
  const { exports: entries, typesVersions } = JSON.parse(text) as PackageFile;
  const known = Object.entries(entries).flatMap(([path, entry]) =>
    typeof entry === "string" || path === "." ? [] : [[path.slice(2), [entry.types.slice(2)]]],
  );
  expect(typesVersions).toEqual({ "*": Object.fromEntries(known) });
});
