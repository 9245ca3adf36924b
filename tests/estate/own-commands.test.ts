import { CutoverError } from "../../lib/errors";
import { checkUpgrade } from "../../lib/estate/upgrade-file/check-upgrade";
import { parseUpgradeText } from "../../lib/estate/upgrade-file/parse-upgrade-text";
import { systems } from "../../lib/systems";

const CREDENTIAL = "{ Credential: { userName: admin, password: { env: PASSWORD } } }";
const declaration = (effect = "reads", name = "Get-TTMaintenance", module = "Contoso.TimeTracker") =>
  `    - { module: ${module}, name: ${name}, effect: ${effect}, parameterSets: { Default: { Credential: { type: PSCredential, mandatory: true }, Server: { type: String }, Text: { type: String }, Key: { type: SecureString } } } }\n`;

interface Given {
  readonly declared?: string;
  readonly read?: string;
  readonly parameters?: string;
}

const upgrade = ({ declared = declaration(), read = "Get-TTMaintenance", parameters = CREDENTIAL }: Given = {}) =>
  `system: timetracker-nx
estate:
  lab: estate.yaml
  commands:
${declared}${declaration("changes", "Set-TTMaintenance")}inputs:
  server: APP01
  version: "7.0.1"
  site: S
  url: http://app01/tt
  programFolder: C:\\App
  installer: { folder: D:\\Install }
  webConfig: { path: C:\\App\\Web.config }
  database: { name: tt, backupFolder: D:\\Backup }
  keepUsersOut: { kind: none }
  copyFolder: D:\\Copies
  registryKeys: []
  administration:
    maintenance:
      kind: command
      read:
        command: { module: Contoso.TimeTracker, name: ${read}, parameters: ${parameters} }
      enter: { module: Contoso.TimeTracker, name: Set-TTMaintenance, parameters: ${CREDENTIAL} }
      leave: { module: Contoso.TimeTracker, name: Set-TTMaintenance, parameters: ${CREDENTIAL} }
`;

function check(given: Given): CutoverError | undefined {
  try {
    checkUpgrade(parseUpgradeText("cutover.yaml", Buffer.from(upgrade(given))), {
      file: "cutover.yaml",
      systems,
      need: "all",
    });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof CutoverError) return thrown;
    throw thrown;
  }
}

test("commands that are used as they are declared are accepted", () => {
  expect(check({})).toBeUndefined();
});

test.each<readonly [string, Given, string, RegExp]>([
  [
    "that is not declared, with the nearest",
    { read: "Get-TTMaintenanse" },
    "COMMAND_NOT_DECLARED",
    /^cutover\.yaml:\d+:\d+: Contoso\.TimeTracker\\Get-TTMaintenanse is not declared.*Nearest: "Contoso\.TimeTracker\\Get-TTMaintenance"/,
  ],
  [
    "with a parameter that it has not",
    { parameters: `${CREDENTIAL.slice(0, -2)}, Servr: x }` },
    "COMMAND_NOT_AS_DECLARED",
    /cannot be found that matches parameter name 'Servr'/,
  ],
  [
    "without a parameter that it needs",
    { parameters: "{}" },
    "COMMAND_NOT_AS_DECLARED",
    /mandatory parameters: Credential/,
  ],
  [
    "with a text where a credential belongs",
    { parameters: "{ Credential: admin }" },
    "UPGRADE_FILE_INVALID",
    /carries a secret, never written here/,
  ],
  [
    "with a secret for a parameter that is a text",
    { parameters: `${CREDENTIAL.slice(0, -2)}, Text: { env: SOMETHING } }` },
    "COMMAND_NOT_AS_DECLARED",
    /the secret for Text needs a parameter of type SecureString or PSCredential/,
  ],
  [
    "with a key that is written",
    { parameters: `${CREDENTIAL.slice(0, -2)}, Key: AAAA-BBBB-CANARY }` },
    "UPGRADE_FILE_INVALID",
    /the parameter Key carries a secret/,
  ],
  [
    "that changes something, to read by",
    { read: "Set-TTMaintenance" },
    "COMMAND_NOT_AS_DECLARED",
    /is declared as "changes", and here it must be one that reads/,
  ],
  [
    "whose name is script text",
    { read: '"Get-TTMaintenance; Remove-Item C:"' },
    "UPGRADE_FILE_INVALID",
    /Verb-Noun, never script text/,
  ],
  ["whose name is a path", { read: '"C:\\\\tools\\\\x.ps1"' }, "UPGRADE_FILE_INVALID", /Verb-Noun/],
  ["whose name is a call operator", { read: '"& Get-TTMaintenance"' }, "UPGRADE_FILE_INVALID", /Verb-Noun/],
])("a command %s is refused with its place", (_, given, code, words) => {
  const refused = check(given);
  expect(refused).toMatchObject({ code, exitCode: 2 });
  expect(refused?.what).toMatch(words);
  expect(refused?.what).toMatch(/^cutover\.yaml:\d+:\d+: /);
  expect(refused?.what).not.toContain("CANARY");
});

test.each<readonly [string, string, RegExp]>([
  ["of a module that cutover knows", declaration("reads", "Get-Website", "WebAdministration"), /knows itself/],
  [
    "that stands there twice",
    declaration() + declaration("reads", "get-ttmaintenance".replace("g", "G")),
    /declared twice/,
  ],
  ["with an effect that there is not", declaration("maybe"), /reads, changes/],
  [
    "with a parameter of a type that there is not",
    declaration().replace("type: String", "type: ScriptBlock"),
    /String/,
  ],
])("a declaration %s is refused", (_, declared, words) => {
  expect(check({ declared })?.what).toMatch(words);
});
