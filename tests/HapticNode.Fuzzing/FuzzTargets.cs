using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Banks.Formats;
using HapticNode.Captures;
using HapticNode.Deployment;
using HapticNode.Deployment.Assemblies;
using HapticNode.Documents.Files;
using HapticNode.Documents.Yaml;
using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Panels;
using HapticNode.Link.Frames;
using HapticNode.Measurements.Recordings;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Fuzzing;

/// <summary>All readers of files that people bring along, and of what a node says.</summary>
public static class FuzzTargets
{
    /// <summary>The readers.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("tables", ".csv", path => CaptureFile.Read(path, ["0"])),
        new("dumps", ".vcd", path => CaptureFile.Read(path, ["0"])),
        new("sessions", ".sr", path => CaptureFile.Read(path, ["0"])),
        new("scenarios", ".scenario", path => ScenarioParser.Read(path)),
        new("banks", ".bank", ReadBank),
        new("panels", ".yaml", path => PanelCheck.Run(PanelFile.Parse(YamlFile.ReadText(path), path))),
        new("profiles", ".yaml", path => ActuatorProfile.Load(path)),
        new("traces", ".csv", ReadTrace),
        new("effects", ".json", ReadEffect),
        new("recordings", ".csv", path => RecordingReader.Read(path)),
        new("assemblies", ".pe", path => PeFile.Read(path)),
        new("images", ".bin", path => DeploymentImage.Read(path)),
        new("natives", ".txt", path => NativeAssemblies.Read(path)),
        new("replies", ".txt", ReadReplies),
    ];

    // As the node and the simulator read it, as an editor does, and as lint does.
    private static void ReadBank(string path)
    {
        BankDocument document = BankDocument.Read(path);
        _ = new Linter(new FeelSetup([], null)).Run(document.Name, BoundedFile.ReadLines(path, BankFile.Limits));
        BankFile.Read(path);
    }

    private static void ReadTrace(string path) =>
        TraceFile.Read(path, BoundedFile.ReadLines(path, TraceFile.Limits), FeelLane.Of(BankFile.Standard().Bank));

    private static void ReadEffect(string path)
    {
        var file = SourceFile.Read(path);
        _ = FormatRegistry.Recognise(file)?.Read(file, ReadOptions.Default).Count;
    }

    private static void ReadReplies(string path)
    {
        foreach (string line in BoundedFile.ReadLines(path, BankFile.Limits))
        {
            ReplyLine.Parse(line);
        }
    }
}
