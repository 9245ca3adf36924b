using System.Configuration;
using System.Text.Json;

// An independent reader of Web.config files: .NET's own. It reads the files that standard input names, a line each, and
// answers with a line of JSON each: the application settings and the connection strings, or why it cannot read them.
// Reader.dll MACHINE-CONFIG
string? file;
while ((file = Console.ReadLine()) != null)
{
    Console.WriteLine(JsonSerializer.Serialize(Read(file, args[0])));
}

static object Read(string file, string machineConfig)
{
    try
    {
        var map = new ExeConfigurationFileMap { ExeConfigFilename = file, MachineConfigFilename = machineConfig };
        var configuration = ConfigurationManager.OpenMappedExeConfiguration(map, ConfigurationUserLevel.None);
        var settings = configuration.AppSettings.Settings.Cast<KeyValueConfigurationElement>()
            .ToDictionary(one => one.Key, one => one.Value);
        var strings = configuration.ConnectionStrings.ConnectionStrings.Cast<ConnectionStringSettings>()
            .ToDictionary(one => one.Name, one => one.ConnectionString);
        return new { settings, strings };
    }
    catch (ConfigurationErrorsException thrown)
    {
        return new { error = thrown.Message };
    }
}
