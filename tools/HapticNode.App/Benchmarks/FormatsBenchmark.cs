using System.Globalization;
using HapticNode.App.Exchange;

namespace HapticNode.App.Benchmarks;

/// <summary>The speed of imports and exports.</summary>
public static class FormatsBenchmark
{
    private const double BudgetMilliseconds = 2000;

    /// <summary>Imports and exports a folder.</summary>
    /// <param name="folder">The folder; files of no known format are passed over.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<BenchmarkRow> Run(string folder)
    {
        ExchangeSpeed speed = ExchangeSpeed.Of(folder);
        double both = speed.ImportMilliseconds + speed.ExportMilliseconds;
        return
        [
            Row("files of a known format", speed.Files, ""),
            Row("cues made of them", speed.Cues, ""),
            Row("imports, ms of one core", speed.ImportMilliseconds, ""),
            Row($"{speed.Exports} exports, ms of one core", speed.ExportMilliseconds, ""),
            Row("import and export of the folder, ms", both, "<= 2000") with { Holds = both <= BudgetMilliseconds, Key = "formats_ms", Number = (long)both },
        ];
    }

    private static BenchmarkRow Row(string name, double number, string budget) => new(name, number.ToString("0", CultureInfo.InvariantCulture), budget, null);
}
