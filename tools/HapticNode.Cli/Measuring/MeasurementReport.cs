using HapticNode.App.Feeling;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;
using HapticNode.Measurements.Comparison;
using HapticNode.Measurements.Identification;
using Spectre.Console;

namespace HapticNode.Cli.Measuring;

/// <summary>Holds what was measured against what a cue is modelled to be.</summary>
internal static class MeasurementReport
{
    /// <summary>Compares each recording with a cue; null, with a message, where there is no such cue or it drives no motor of the measured kind.</summary>
    internal static IReadOnlyList<CueComparison>? Compare(string cue, FileInfo? bank, FeelSetup setup, IEnumerable<Outcome> outcomes, TextWriter error)
    {
        if (FeelSource.Find(cue, bank, null) is not { IsOne: true } source)
        {
            return null;
        }

        CueTrace trace = source.Traces[0];
        MotorResult[] motors = [.. new CueModel(setup).Run(trace).Motors];
        List<CueComparison> comparisons = [];
        foreach (Measurement measured in outcomes.Select(outcome => outcome.Measurement).OfType<Measurement>())
        {
            if (Array.Find(motors, motor => motor.Motion.IsRotating == measured.IsRotating) is not { } modelled)
            {
                error.WriteLine($"{measured.File}: the cue '{cue}' drives no {(measured.IsRotating ? "rotating mass" : "resonant motor")}.");
                return null;
            }

            comparisons.Add(CueComparison.Of(cue, modelled, measured));
        }

        return comparisons;
    }

    /// <summary>The files of <c>--out</c>.</summary>
    internal static void WriteFolder(DirectoryInfo folder, IReadOnlyList<CueComparison> comparisons)
    {
        folder.Create();
        for (int i = 0; i < comparisons.Count; i++)
        {
            AtomicFile.WriteText(Path.Combine(folder.FullName, comparisons.Count == 1 ? "measure.svg" : FormattableString.Invariant($"measure-{i + 1}.svg")), ComparisonPicture.Draw(comparisons[i]));
        }

        AtomicFile.WriteText(Path.Combine(folder.FullName, "measure.html"), ComparisonPage.Write(comparisons));
    }

    internal static void Write(IReadOnlyList<CueComparison> comparisons, IAnsiConsole console)
    {
        foreach (CueComparison comparison in comparisons)
        {
            var table = new DataTable(new DataColumn(comparison.Cue), DataColumn.Number("modelled"), DataColumn.Number("measured"), DataColumn.Number("model off by", "off by"));
            foreach (ComparedNumber number in comparison.Numbers)
            {
                table.AddText(
                    number.Name,
                    FormattableString.Invariant($"{number.Modelled:0.00}"),
                    number.Measured is double measured ? FormattableString.Invariant($"{measured:0.00}") : "",
                    number.Deviation is double deviation ? FormattableString.Invariant($"{100 * deviation:0} %") : "");
            }

            table.Write(console);
            console.MarkupLineInterpolated($"{comparison.Verdict}");
        }
    }
}
