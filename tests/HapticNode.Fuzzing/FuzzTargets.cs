using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
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
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Fuzzing;

/// <summary>All readers of files that people bring along, and of what a node says.</summary>
public static class FuzzTargets
{
    // Read late: what a fuzzer watches may not run before the fuzzer does.
    private static readonly Lazy<BankFile> s_standard = new(BankFile.Standard);

    /// <summary>The readers.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("tables", ".csv", ReadCapture),
        new("dumps", ".vcd", ReadCapture),
        new("sessions", ".sr", ReadCapture),
        new("scenarios", ".scenario", path => ScenarioParser.Read(path)),
        new("banks", ".bank", ReadBank),
        new("panels", ".yaml", path => PanelCheck.Run(PanelFile.Parse(YamlFile.ReadText(path), path))),
        new("profiles", ".yaml", path => ActuatorProfile.Load(path)),
        new("traces", ".csv", ReadTrace),
        new("effects", ".json", ReadEffect),
        new("recordings", ".csv", path => Outcome.Of(path, new RecordingOptions(), null, null)),
        new("assemblies", ".pe", path => PeFile.Read(path)),
        new("images", ".bin", path => DeploymentImage.Read(path)),
        new("natives", ".txt", path => NativeAssemblies.Read(path)),
        new("replies", ".txt", ReadReplies),
    ];

    // One channel as a button has it, then two as an encoder has them.
    private static void ReadCapture(string path)
    {
        CaptureFile.Read(path, ["0"]);
        CaptureFile.Read(path, ["1", "0"]);
    }

    // As the node and the simulator read it, as an editor does, and as lint does.
    private static void ReadBank(string path)
    {
        BankDocument document = BankDocument.Read(path);
        if (!document.ToBytes().AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            throw new InvalidOperationException("A bank that was not edited is not what was read.");
        }

        _ = new Linter(new FeelSetup([], null)).Run(document.Name, BoundedFile.ReadLines(path, BankFile.Limits));
        BankFile.Read(path);
    }

    private static void ReadTrace(string path) =>
        TraceFile.Read(path, BoundedFile.ReadLines(path, TraceFile.Limits), FeelLane.Of(BankFile.Standard().Bank));

    private static void ReadEffect(string path)
    {
        var file = SourceFile.Read(path);
        IEnumerable<string> lanes = s_standard.Value.Lines.Where(line => line.StartsWith("lane", StringComparison.Ordinal));
        foreach (HapticForm form in FormatRegistry.Recognise(file)?.Read(file, ReadOptions.Default) ?? [])
        {
            ImportedCue cue = CueBuilder.Build(form, "x", new ImportOptions(s_standard.Value.Bank) { Length = new LengthPolicy(Fit: true) });
            if (BankDocument.Parse("cue", string.Join('\n', [.. lanes, .. cue.Lines])).Problems is [var first, ..])
            {
                throw new InvalidOperationException($"A cue that was made is none: {first}");
            }
        }
    }

    private static void ReadReplies(string path)
    {
        foreach (string line in BoundedFile.ReadLines(path, BankFile.Limits))
        {
            ReplyLine.Parse(line);
        }
    }
}
