import { check, merge, parse } from "../../lib/webconfig";

const file = (declared: string, value: string, extra = "") =>
  `<?xml version="1.0" encoding="${declared}"?>\r\n<configuration>\r\n  <appSettings>\r\n    <add key="Größe" value="${value}" />${extra}\r\n  </appSettings>\r\n</configuration>`;
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const utf16le = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());

describe("A merge into a file of another encoding", () => {
  it.each([
    ["UTF-8 with byte order mark", "utf-8", (text: string) => utf8(`\uFEFF${text}`)],
    ["UTF-16 little endian", "utf-16", utf16le],
    ["UTF-16 big endian", "utf-16", utf16be],
    ["UTF-16 without byte order mark", "utf-16", (text: string) => new Uint8Array(Buffer.from(text, "utf16le"))],
    ["ISO-8859-1", "ISO-8859-1", latin1],
    ["Windows-1252", "Windows-1252", latin1],
  ])("keeps %s, line ends and the missing final line end", (_, declared, encode) => {
    const result = merge({
      base: utf8(file("utf-8", "1")),
      ours: utf8(file("utf-8", "ü").replaceAll("\r\n", "\n")),
      theirs: encode(file(declared, "1", "<!-- é -->")),
    });
    expect(result.kind === "merged" && Buffer.from(result.bytes)).toEqual(
      Buffer.from(encode(file(declared, "ü", "<!-- é -->"))),
    );
  });

  it("writes a character that the code page lacks as a reference", () => {
    const result = merge({
      base: utf8(file("utf-8", "1")),
      ours: utf8(file("utf-8", "10 € 漢")),
      theirs: latin1(file("iso-8859-1", "1")),
    });
    expect(result.kind === "merged" && Buffer.from(result.bytes).toString("latin1")).toBe(
      file("iso-8859-1", "10 &#x20AC; &#x6F22;"),
    );
  });

  it("writes the euro sign as Windows-1252 has it", () => {
    const result = merge({
      base: utf8(file("utf-8", "1")),
      ours: utf8(file("utf-8", "€")),
      theirs: latin1(file("windows-1252", "1")),
    });
    expect(result.kind === "merged" && Buffer.from(result.bytes).includes(0x80)).toBe(true);
  });

  it("refuses a name that the code page cannot hold", () => {
    const named = (name: string) => `<configuration><appSettings>${name}</appSettings></configuration>`;
    const theirs = latin1(`<?xml version="1.0" encoding="us-ascii"?>${named("<b/>")}`);
    expect(() => merge({ base: utf8(named("")), ours: utf8(named("<größe/>")), theirs })).toThrow(
      expect.objectContaining({ code: "WEBCONFIG_NOT_ENCODABLE" }),
    );
  });

  it.each([
    ["bytes that are no UTF-8", new Uint8Array([...utf8("<a>"), 0xff, ...utf8("</a>")]), /byte 4/],
    ["an encoding that nobody knows", utf8(`<?xml version="1.0" encoding="klingon"?><a/>`), /klingon/],
    ["half a UTF-16 character", new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x61]), /UTF-16LE/],
  ])("names %s", (_, bytes, what) => {
    expect(() => parse(bytes)).toThrow(
      expect.objectContaining({ code: "WEBCONFIG_NOT_DECODABLE", what: expect.stringMatching(what) }),
    );
    expect(check(bytes)).toEqual([expect.objectContaining({ rule: "encoding", severity: "error" })]);
  });
});
