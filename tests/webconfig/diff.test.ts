import { diff, renderDiffHtml, renderDiffText, renderDiffUnified } from "../../lib/webconfig";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const inside = (text: string): string => `<configuration>\n${text}\n</configuration>\n`;
const settings = (text: string): string => inside(`<appSettings>\n${text}\n</appSettings>`);
const changes = (before: string, after: string) => diff(bytes(before), bytes(after)).changes;
const told = (before: string, after: string): string => renderDiffText(diff(bytes(before), bytes(after)), {});

describe("A difference", () => {
  it("names a changed value in the words of the file, with its place in both", () => {
    expect(
      changes(settings('<add key="UploadLimit" value="10" />'), settings('\n<add value="50" key="UploadLimit" />')),
    ).toEqual([
      {
        kind: "changed",
        id: "appSettings/add[uploadlimit]@value",
        path: "appSettings / UploadLimit",
        attribute: "value",
        before: "10",
        after: "50",
        old: { line: 3, column: 24 },
        new: { line: 4, column: 6 },
        secret: false,
      },
    ]);
  });

  it.each([
    ["commented out", '<add key="A" value="1" />', '<!-- <add key="A" value="1" /> -->', "disabled", "appSettings / A"],
    ["switched on", '<!-- <add key="A" value="1" /> -->', '<add key="A" value="1" />', "enabled", "appSettings / A"],
    [
      "renamed",
      '<add key="A" value="a long value" />',
      '<add key="B" value="a long value" />',
      "renamed",
      "appSettings / B",
    ],
    ["removed", '<add key="A" value="1" />', "", "removed", "appSettings / A"],
    ["added", "", '<add key="A" value="1" />', "added", "appSettings / A"],
  ])("says when an entry was %s", (_, before, after, kind, path) => {
    expect(changes(settings(before), settings(after))).toEqual([expect.objectContaining({ kind, path })]);
  });

  it("says when a section has moved under a location", () => {
    const section = '<system.web>\n<httpRuntime maxRequestLength="1" />\n</system.web>';
    expect(
      changes(inside(`${section}\n<location path="." />`), inside(`<location path=".">\n${section}\n</location>`)),
    ).toEqual([expect.objectContaining({ kind: "moved", id: "location[.]/system.web" })]);
    expect(changes(inside(section), inside(`<location path=".">\n${section}\n</location>`))).toEqual([
      expect.objectContaining({ kind: "moved", id: "system.web", new: { line: 2, column: 1 } }),
      expect.objectContaining({ kind: "added", id: "location[.]" }),
    ]);
  });

  it("says which handler has another place in the order, and nothing for settings in another order", () => {
    const handlers = (...names: readonly string[]) =>
      inside(
        `<system.webServer><handlers>${names.map((name) => `<add name="${name}" path="*" verb="*" />`).join("")}</handlers></system.webServer>`,
      );
    expect(changes(handlers("a", "b", "c"), handlers("c", "a", "b"))).toEqual([
      expect.objectContaining({ kind: "moved", path: "system.webServer / handlers / c" }),
    ]);
    expect(
      changes(
        settings('<add key="A" value="1" /><add key="B" value="2" />'),
        settings('<add key="B" value="2" /><add key="A" value="1" />'),
      ),
    ).toEqual([]);
  });

  it("compares encrypted sections as they are, without looking into them", () => {
    const encrypted = (text: string) =>
      inside(
        `<connectionStrings configProtectionProvider="P"><EncryptedData><CipherData><CipherValue>${text}</CipherValue></CipherData></EncryptedData></connectionStrings>`,
      );
    const found = changes(encrypted("AAAA"), encrypted("BBBB"));
    expect(found).toEqual([expect.objectContaining({ kind: "changed", path: "connectionStrings", secret: true })]);
    expect(told(encrypted("AAAA"), encrypted("BBBB"))).not.toMatch(/AAAA|BBBB/);
  });
});

const before = inside(
  `<appSettings>\n<add key="UploadLimit" value="10" />\n<add key="SmtpPassword" value="hunter2" />\n</appSettings>\n<connectionStrings>\n<add name="Main" connectionString="Server=A;User Id=sa;Password=hunter3;Database=x" />\n</connectionStrings>`,
);
const after = inside(
  `<appSettings>\n<add key="UploadLimit" value="&lt;50&gt;" />\n<add key="SmtpPassword" value="swordfish" />\n<!-- <add key="ApiKey" value="hunter4" /> -->\n<add key="ClientSecret" value="hunter5" />\n</appSettings>\n<connectionStrings>\n<add name="Main" connectionString="Server=B;User Id=sa;Password=hunter6;Database=x" />\n</connectionStrings>\n<system.web>\n<machineKey validationKey="hunter7" decryptionKey="hunter8" />\n</system.web>`,
);
const secrets = /hunter\d|swordfish/;

describe("A rendered difference", () => {
  it("is text with one sentence for each change, grouped by section, secrets masked", () => {
    expect(told(before, after)).toBe(
      [
        "appSettings",
        "  appSettings / UploadLimit: value 10 → <50>",
        "  appSettings / SmtpPassword: value ******** → ********",
        '  appSettings / ClientSecret: added <add key="ClientSecret" value="********" />',
        "",
        "connectionStrings",
        "  connectionStrings / Main: connectionString Server=A;User Id=sa;Password=********;Database=x → Server=B;User Id=sa;Password=********;Database=x",
        "",
        "system.web",
        '  system.web: added <system.web> <machineKey validationKey="********" decryptionKey="********" /> </system.web>',
        "",
      ].join("\n"),
    );
  });

  it("shows secrets only when asked to", () => {
    expect(renderDiffText(diff(bytes(before), bytes(after)), { showSecrets: true })).toContain("hunter2 → swordfish");
  });

  it("is a unified diff with masked secrets, and nothing where only white space differs", () => {
    const unified = renderDiffUnified(bytes(before), bytes(after), { oldName: "old.config", newName: "new.config" });
    expect(unified).toContain("--- old.config");
    expect(unified).toContain('+<add key="UploadLimit" value="&lt;50&gt;" />');
    expect(unified).not.toMatch(secrets);
    expect(renderDiffUnified(bytes(before), bytes(before.replaceAll("\n", "\r\n  ")), {})).toBe("");
    expect(renderDiffUnified(bytes(before), bytes(after), { showSecrets: true })).toContain("hunter6");
  });

  it("is an HTML fragment that is escaped, masked and asks for nothing from outside", () => {
    const html = renderDiffHtml(diff(bytes(before), bytes(after.replace("UploadLimit", "&lt;script&gt;"))), {});
    expect(html).not.toMatch(/<script|https?:|src=|href=/);
    expect(html).not.toMatch(secrets);
    expect(html).toContain("&lt;script&gt;");
    expect(html.startsWith('<section class="webconfig-diff">') && html.endsWith("</section>")).toBe(true);
  });

  it("says so when there is nothing to tell", () => {
    expect(told(before, before)).toBe("no differences\n");
    expect(renderDiffHtml(diff(bytes(before), bytes(before)), {})).toContain("No differences");
  });
});
