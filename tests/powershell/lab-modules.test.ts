import type { EstateInput } from "../../lib/lab";
import { webServer } from "../lab/iis/estate";
import { capability, describeWith } from "../support/capability";
import { runScript } from "./lab/run-script";
import { type ServedLab, serveLab } from "./lab/served-lab";

jest.setTimeout(120_000);

describeWith("pwsh", "the lab's modules in real PowerShell", () => {
  const pwsh = capability("pwsh") ?? "";
  let served: ServedLab;

  beforeEach(async () => {
    served = await serveLab({ estate: webServer() as EstateInput });
  });
  afterEach(() => served.close());

  /** What the script gives, as JSON. */
  const json = async (script: string): Promise<unknown> => {
    const text = await runScript(
      pwsh,
      `$ErrorActionPreference = 'Stop'; @(& { ${script} }) | ConvertTo-Json -Depth 6 -Compress -AsArray`,
      served.environment("WEB01"),
    );
    return text.trim() === "" ? [] : JSON.parse(text);
  };

  it("are found by name and give back the lab's objects under the real type's name", async () => {
    expect(
      await json("Get-WebBinding -Name Shop | ForEach-Object { $_.psobject.TypeNames[0]; $_.bindingInformation }"),
    ).toEqual(["Microsoft.IIs.PowerShell.Framework.ConfigurationElement#bindings#binding", "*:80:"]);
    expect(await json("(Get-WebAppPoolState -Name Shop).Value")).toEqual(["Started"]);
  });

  it("pass on what PowerShell bound: positions, prefixes, any case, the pipeline", async () => {
    await json("Stop-WebAppPool Shop; [pscustomobject]@{ Name = 'Other [1]' } | Stop-WebAppPool");
    const commands = (await served.lab.history()).filter((event) => event.kind === "command");
    expect(commands.map((event) => [event.name, event.effect, event.outcome, event.parameters])).toEqual([
      ["Stop-WebAppPool", "changes", "ok", { Name: "Shop" }],
      ["Stop-WebAppPool", "changes", "ok", { Name: "Other [1]" }],
    ]);
    expect(await json("(get-webapppoolstate -na Shop).Value")).toEqual(["Stopping"]);
  });

  it("give the lab's errors as ErrorRecords: id, category, exception, target, HRESULT", async () => {
    const shown =
      "$r = $_; @{ id = $r.FullyQualifiedErrorId; category = [string] $r.CategoryInfo.Category; target = $r.TargetObject; " +
      "exception = $r.Exception.GetType().FullName; hresult = $r.Exception.HResult }";
    expect(await json(`try { Stop-WebAppPool Shop; Start-WebAppPool Shop } catch { ${shown} }`)).toEqual([
      {
        id: "System.Runtime.InteropServices.COMException,Start-WebAppPool",
        category: "NotSpecified",
        target: "",
        exception: "System.Runtime.InteropServices.COMException",
        hresult: -2147023835,
      },
    ]);
    expect(await json("try { Get-WebsiteState Nobody } catch { $_.FullyQualifiedErrorId }")).toEqual([
      "PathNotFound,Get-WebsiteState",
    ]);
  });

  it("refuse what the real commands refuse, before the lab hears of it", async () => {
    expect(
      await json(
        "try { Stop-WebAppPool -Zzz 1 } catch { $_.FullyQualifiedErrorId }; try { New-WebAppPool } catch { $_.FullyQualifiedErrorId }",
      ),
    ).toEqual(["NamedParameterNotFound,Stop-WebAppPool", "MissingMandatoryParameter,New-WebAppPool"]);
    expect((await served.lab.history()).filter((event) => event.kind === "command")).toEqual([]);
  });

  it("say with LAB_NOT_SIMULATED that a command is not simulated", async () => {
    const caught = "catch { $_.FullyQualifiedErrorId; [string] $_.CategoryInfo.Category }";
    expect(await json(`try { Get-ClusterQuorum } ${caught}`)).toEqual([
      "LAB_NOT_SIMULATED,Get-ClusterQuorum",
      "NotImplemented",
    ]);
  });

  it("ask before and try out as the real ones do: -WhatIf changes nothing", async () => {
    expect(
      await json(
        "$null = Backup-WebConfiguration One; Remove-WebConfigurationBackup One -WhatIf 6> $null; @(Get-WebConfigurationBackup).Count",
      ),
    ).toEqual([1]);
  });

  it("go to the lab and computer that Connect-CutoverLab names, and say so where nobody named one", async () => {
    const unnamed = "$folder = $env:CUTOVER_LAB; $env:CUTOVER_LAB = ''; Import-Module CutoverLab";
    expect(
      await json(
        `${unnamed}; try { Get-Website } catch { $_.FullyQualifiedErrorId; [string] $_.CategoryInfo.Category }`,
      ),
    ).toEqual(["CutoverLabNotReached,Get-Website", "ConnectionError"]);
    const named = "Connect-CutoverLab -Folder $folder -Computer WEB01; (Get-Website Shop).name; Disconnect-CutoverLab";
    expect(await json(`${unnamed}; ${named}`)).toEqual(["Shop"]);
  });

  it("send the fence while it is open, and no longer", async () => {
    const fenced = (work: string) => `
      $cutover = Import-Module Cutover -PassThru
      $gate = & $cutover Open-CutoverFence -CommandName Stop-WebAppPool -RunId R1 -Epoch 2
      try { ${work} } finally { $gate.Dispose() }`;
    expect(await json(fenced("try { Stop-WebAppPool Shop } catch { $_.FullyQualifiedErrorId }"))).toEqual([
      "CutoverFenceRefused,Stop-WebAppPool",
    ]);
    expect(await json(`${fenced("1")}; Stop-WebAppPool Shop; (Get-WebAppPoolState Shop).Value`)).toEqual([
      1,
      "Stopping",
    ]);
  });

  it("carry texts, numbers and dates there and back unchanged", async () => {
    const hostile =
      "'`$(exit)` \u201dq\u201d \u00e4 \u65e5\u672c \ud83d\ude00 ' + [char]0 + [char]0x2028 + [char]0xd800 + '2020-01-02T03:04:05Z'";
    const script = `
      $lab = Import-Module CutoverLab -PassThru
      $given = @{ a = ${hostile}; b = [long]::MaxValue; c = 1.5; d = [decimal]'12.50'; e = $null; f = @(, @(1)); g = @(); h = [datetime]::new(2020, 1, 2, 3, 4, 5, [DateTimeKind]::Utc); i = [byte[]] (1, 255); j = [double]::NaN }
      $text = [System.IO.StringWriter]::new()
      $types = & $lab { [TaggedWriter], [TaggedReader] }
      $types[0]::Write([Newtonsoft.Json.JsonTextWriter]::new($text), $given)
      $reader = [Newtonsoft.Json.JsonTextReader]::new([System.IO.StringReader]::new("$text"))
      $null = $reader.Read()
      $back = $types[1]::Read($reader, '')
      $given.a -ceq $back.a; $back.b -is [long] -and $back.b -eq $given.b; $back.c; $back.d -is [decimal]; $null -eq $back.e
      $back.f[0][0]; $back.g.Count; $back.h -eq $given.h; $back.i -is [byte[]] -and $back.i[1] -eq 255; [double]::IsNaN($back.j)`;
    expect(await json(script)).toEqual([true, true, 1.5, true, true, 1, 0, true, true, true]);
  });
});
