using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Scenarios.Tests;

/// <summary>The rules of the craft that no parser can enforce.</summary>
[TestClass]
public sealed class StandardBankTests
{
    private const int LongestCueMicroseconds = 300_000;

    private const string Opening = "    public static string Piece(int index)";

    private const int CharactersPerPiece = 512;

    private static readonly Bank s_bank = BankFile.Standard().Bank;

    public static IEnumerable<object[]> Cues => Enumerable.Range(0, s_bank.Cues.Count).Select(cue => new object[] { BankFile.NameOf(s_bank.Cues, cue) });

    [TestMethod]
    [DynamicData(nameof(Cues))]
    public void ACueSpeaksToTwoSensesOrMore(string cue)
    {
        LaneKind[] kinds = [.. LanesOf(Index(cue)).Select(lane => s_bank.LaneKinds[lane]).Distinct()];
        Assert.IsGreaterThanOrEqualTo(2, kinds.Length, string.Join(", ", kinds));
    }

    [TestMethod]
    [DynamicData(nameof(Cues))]
    public void ACueIsShort(string cue)
    {
        Assert.IsInRange(1, LongestCueMicroseconds, s_bank.CueDuration[Index(cue)] * StepPool.Tenth);
    }

    [TestMethod]
    public void NoTwoCuesAreAlike()
    {
        // "click.lra 12:100": what is left without the cue's name is what is felt.
        IEnumerable<string> feelings = BankFile.Print(s_bank)
            .Where(line => line.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot && dot < line.IndexOf(' ', StringComparison.Ordinal))
            .GroupBy(line => line[..line.IndexOf('.', StringComparison.Ordinal)], line => line[line.IndexOf('.', StringComparison.Ordinal)..])
            .Select(cue => string.Join('\n', cue));
        Assert.AreEqual(s_bank.Cues.Count, feelings.Distinct().Count());
    }

    [TestMethod]
    public void TheDeviceCarriesTheLinesOfTheBankFile()
    {
        string folder = RepositoryRoot.PathOf("firmware", "HapticNode.Core", "Cues");
        string[] lines = [.. File.ReadLines(Path.Combine(folder, "standard.bank")).Where(line => line.Length > 0 && line[0] != '#')];
        if (Bless.IsAsked)
        {
            BankFile.Parse("standard.bank", lines);
            Bless.Write(Path.Combine(folder, "StandardBank.cs"), WithLines(File.ReadAllLines(Path.Combine(folder, "StandardBank.cs")), lines));
        }

        CollectionAssert.AreEqual(lines, BankFile.LinesOf(new FactoryBank()).ToArray(), $"standard.bank and StandardBank.cs differ. {Bless.Hint}");
    }

    private static IEnumerable<string> WithLines(string[] source, string[] lines) =>
    [
        .. source[..(Array.IndexOf(source, Opening) + 1)],
        "    {",
        "        switch (index)",
        "        {",
        .. Pieces(lines).SelectMany((piece, index) => new[] { $"            case {index}:", $"                return \"{piece[0]}\\n\"" }
            .Concat(piece.Skip(1).Select(line => $"                    + \"{line}\\n\""))
            .Select((line, at) => at == piece.Count ? line + ";" : line)),
        "            default:",
        "                return null;",
        "        }",
        "    }",
        "}",
    ];

    // Whole lines, as many as fit.
    private static IEnumerable<List<string>> Pieces(string[] lines)
    {
        List<string> piece = [];
        foreach (string line in lines)
        {
            if (piece.Sum(earlier => earlier.Length + 1) + line.Length + 1 > CharactersPerPiece)
            {
                yield return piece;
                piece = [];
            }

            piece.Add(line);
        }

        yield return piece;
    }

    private static int Index(string cue) => Enumerable.Range(0, s_bank.Cues.Count).Single(index => BankFile.NameOf(s_bank.Cues, index) == cue);

    private static IEnumerable<int> LanesOf(int cue) =>
        Enumerable.Range(0, s_bank.Lanes.Count).Where(lane => s_bank.FirstStep[(cue * Bank.MaxLanes) + lane] != StepPool.None);
}
