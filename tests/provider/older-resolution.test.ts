import { exports as entries, typesVersions } from "../../package.json";

// A tsconfig.json with "moduleResolution": "node", as Pulumi's older templates have it, knows no `exports`.
test("every entry point has its types where a compiler that knows no exports looks for them", () => {
  const known = Object.entries(entries).flatMap(([path, entry]) =>
    typeof entry === "string" || path === "." ? [] : [[path.slice(2), [entry.types.slice(2)]]],
  );
  expect(typesVersions).toEqual({ "*": Object.fromEntries(known) });
});
