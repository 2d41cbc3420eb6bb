using System.ComponentModel;
using System.Diagnostics;
using System.Xml.Linq;
using HapticNode.Documents.Files;

namespace HapticNode.Deployment.Building;

/// <summary>Builds the firmware for a panel with <c>dotnet build</c>, in a folder of its own that the next build goes on with.</summary>
/// <param name="dotnet">Full path of <c>dotnet</c>.</param>
/// <param name="folder">The folder for sources, intermediate files and the log.</param>
/// <param name="packages">A folder with packages as <c>.nupkg</c> files, to look in besides the machine's sources; null for none.</param>
public sealed class DeviceBuild(string dotnet, string folder, string? packages)
{
    private const string LogFile = "build.log";

    // What an SDK that runs this program has set for itself: another one would look for its parts there.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Where the whole output of the last build is kept.</summary>
    public string Log => Path.Combine(folder, LogFile);

    /// <summary>Builds.</summary>
    /// <param name="panel">The name of the class of the panel's definition.</param>
    /// <param name="definition">The definition as C#.</param>
    /// <returns>The folder with the <c>.pe</c> files of the application and of all it needs.</returns>
    /// <exception cref="DeviceBuildException">The build failed; its message says why and what to do.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public string Run(string panel, string definition)
    {
        FirmwareSources.Write(folder);
        string source = Path.GetFullPath(Path.Combine(folder, "panel", panel + ".cs"));
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        AtomicFile.WriteText(source, definition);
        WritePackageSources();

        string assemblies = Path.GetFullPath(Path.Combine(folder, Path.GetDirectoryName(FirmwareSources.Project)!, "bin", "Release", panel));
        if (Directory.Exists(assemblies))
        {
            Directory.Delete(assemblies, recursive: true);
        }

        string[] arguments =
        [
            "build", Path.GetFullPath(Path.Combine(folder, FirmwareSources.Project)), "-c", "Release", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false",
            $"-p:Panel={panel}", $"-p:PanelSource={source}",
        ];
        (int code, IReadOnlyList<string> output) = Start(arguments);
        AtomicFile.WriteText(Log, string.Join('\n', output) + "\n");
        return code == 0
            ? assemblies
            : throw new DeviceBuildException(
                $"No image was made: the device build failed.{Environment.NewLine}{BuildOutput.Explain(output, FirmwareSources.Packages)}{Environment.NewLine}Its whole output is in {Log}.");
    }

    // Beside the sources, so that it holds for them only; a mapping of another configuration above would pass the folder over.
    private void WritePackageSources()
    {
        string file = Path.Combine(folder, "NuGet.config");
        if (packages is null)
        {
            File.Delete(file);
            return;
        }

        var source = new XElement("add", new XAttribute("key", "packages"), new XAttribute("value", Path.GetFullPath(packages)));
        var configuration = new XElement("configuration", new XElement("packageSources", source), new XElement("packageSourceMapping", new XElement("clear")));
        AtomicFile.WriteText(file, configuration.ToString() + "\n");
    }

    private (int Code, IReadOnlyList<string> Output) Start(string[] arguments)
    {
        var start = new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetFullPath(folder) };
        foreach (string name in s_inherited)
        {
            start.Environment.Remove(name);
        }

        // The messages are read. A server that stays behind would hold the pipes open.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        List<string> output = [];
        try
        {
            using Process process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Take(line.Data);
            process.ErrorDataReceived += (_, line) => Take(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception exception)
        {
            throw new DeviceBuildException($"{dotnet} could not be started: {exception.Message}");
        }

        void Take(string? line)
        {
            lock (output)
            {
                if (line is not null)
                {
                    output.Add(line);
                }
            }
        }
    }
}
