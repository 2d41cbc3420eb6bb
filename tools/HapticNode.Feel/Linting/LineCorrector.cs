using System.Globalization;
using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Linting;

/// <summary>Corrects a line of steps that the notation refuses because it has too much of something: of length, or of loudness.</summary>
/// <param name="bank">The bank as the lines before it made it.</param>
internal sealed class LineCorrector(Bank bank)
{
    private const int MicrosecondsPerTenth = 100;

    /// <summary>Corrects the first thing that is too much.</summary>
    /// <param name="parser">Stands on what it will not take.</param>
    /// <param name="line">The line.</param>
    /// <returns>The rule that it broke and the corrected line, empty where nothing is left of it; null where something else is wrong.</returns>
    internal (LintRule Rule, string Line)? Correct(BankParser parser, string line)
    {
        if (parser.Statement != Statement.Steps)
        {
            return null;
        }

        if (parser.Problem == ParseProblem.CueTooLong)
        {
            return (LintRules.TooLong, Cut(line, parser.Column - 1));
        }

        bool tooLoud = parser.Problem == ParseProblem.OutOfRange && parser is { RangeMinimum: 0, RangeMaximum: Limits.MaxTone, RangeInTenths: true };
        if (!tooLoud || line[parser.Column - 1] == '-')
        {
            return null;
        }

        int end = parser.Column - 1;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] == '.'))
        {
            end++;
        }

        return (LintRules.TooLoud, line[..(parser.Column - 1)] + (Limits.MaxTone / 10) + line[end..]);
    }

    // Shortens the step that goes beyond the end, and takes away what comes after it.
    private string Cut(string line, int at)
    {
        string[] before = BankText.Words(line[..at]);
        string[] target = before[0].Split('.');
        bool appends = before.Length > 1 && before[1] == "+";
        int spent = before.Skip(appends ? 2 : 1).Sum(Microseconds) + (appends ? Spent(target[0], target[1]) : 0);
        int left = Bank.MaxCueMicroseconds - spent;
        string word = BankText.Words(line[at..])[0];
        string kept = left >= StagedSteps.MinTenths * MicrosecondsPerTenth
            ? string.Create(CultureInfo.InvariantCulture, $"{left / 1000.0:0.#}{word[word.IndexOf(':', StringComparison.Ordinal)..]}")
            : "";
        string cut = (line[..at] + kept).TrimEnd();
        return BankText.Words(cut).Length > (appends ? 2 : 1) ? cut : "";
    }

    private int Spent(string cue, string lane)
    {
        return bank.LaneDuration(Find(bank.Cues, cue), Find(bank.Lanes, lane)) * StepPool.Tenth;
    }

    private static int Find(NameTable names, string name)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(name);
        return names.Find(bytes, 0, bytes.Length);
    }

    private static int Microseconds(string word)
    {
        return (int)Math.Round(double.Parse(word.Split(':')[0], CultureInfo.InvariantCulture) * 1000);
    }
}
