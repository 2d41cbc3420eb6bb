using System.Globalization;
using HapticNode.Link.FaultInjection;
using HapticNode.Simulation.Live.FaultInjection;

namespace HapticNode.App.Benchmarks;

/// <summary>Tries the protocol over a link that does all that a link can do wrong, with the firmware's own node at its end.</summary>
public static class LinkBenchmark
{
    /// <summary>How many faults make a full test.</summary>
    public const long DefaultFaults = 1_000_000;

    // A test of its own for each part, so that its beginning is tried too, and another seed.
    private const int Parts = 4;

    /// <summary>Runs the test, in virtual time.</summary>
    /// <param name="faults">How many faults at least.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="SoakFailedException">A session did not recover.</exception>
    public static IReadOnlyList<BenchmarkRow> Run(long faults)
    {
        SoakReport[] reports =
        [
            .. Enumerable.Range(1, Parts).Select(seed => new LinkSoakTest(
                new SoakOptions { Faults = faults / Parts, Link = new FaultOptions { Seed = seed } }, time => new FirmwareSoakNode(time)).Run()),
        ];
        return
        [
            Count("faults on the link", reports.Sum(report => report.Faults.Total)),
            .. Enum.GetValues<FaultKind>().Select(kind => Count($"- {NameOf(kind)}", reports.Sum(report => report.Faults[kind]))),
            Count("requests", reports.Sum(report => report.Session.Requests)),
            Count("- sent again", reports.Sum(report => report.Session.Repeats)),
            Count("- given up, and asked anew later", reports.Sum(report => report.Unanswered)),
            Count("edits carried out", reports.Sum(report => report.Edits)),
            Count("banks uploaded", reports.Sum(report => (long)report.Rounds)),
            Count("- compared with those of a good link", reports.Sum(report => (long)report.ComparedRounds)),
            Zero("corrupted edits accepted", reports.Sum(report => (long)report.Corrupted.Count)),
            Zero("sessions that did not recover", 0),
        ];
    }

    private static string NameOf(FaultKind kind) => kind switch
    {
        FaultKind.Drop => "bytes lost",
        FaultKind.Duplicate => "bytes doubled",
        FaultKind.Flip => "bits inverted",
        FaultKind.Insert => "bytes added",
        FaultKind.Stall => "stalls, up to 0.8 s",
        FaultKind.Reset => "resets",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static BenchmarkRow Count(string name, long count) => new(name, Number(count), "", null);

    private static BenchmarkRow Zero(string name, long count) => new(name, Number(count), "0", count == 0);

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
