using System.Text;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Linting;

/// <summary>
/// Reads a bank line by line with the node's own parser and corrects the lines that have too much of something, so that the other rules can
/// look at the rest.
/// </summary>
internal sealed class NotationReader
{
    private const int MostNotUnderstood = 50;
    private const int MaxCorrections = 64;
    private const int LongestLine = 160;

    private readonly string _name;
    private readonly Bank _bank = new();
    private readonly LineCorrector _corrector;
    private readonly List<string> _lines;
    private readonly List<LintFinding> _findings = [];
    private int _notUnderstood;

    private NotationReader(string name, IReadOnlyList<string> lines)
    {
        _name = name;
        _lines = [.. lines];
        _corrector = new LineCorrector(_bank);
    }

    /// <summary>Reads a bank.</summary>
    /// <returns>What is wrong, and the lines with what can be corrected corrected; a line that had to go is empty.</returns>
    internal static (IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Mended) Read(string name, IReadOnlyList<string> lines)
    {
        var reader = new NotationReader(name, lines);
        var parser = new BankParser(reader._bank);
        for (int line = 0; line < lines.Count; line++)
        {
            if (reader._notUnderstood >= MostNotUnderstood)
            {
                // As a bank file's own errors: a file that is no bank at all has one in each line.
                reader._findings.Add(new LintFinding(
                    LintRules.Notation, LintSeverity.Error, line + 1, null, null, $"the lines from here on were not looked at: {MostNotUnderstood} are wrong already", LintRules.Notation.Fix));
                break;
            }

            reader.Read(parser, line);
        }

        return (reader._findings, reader._lines);
    }

    private void Read(BankParser parser, int index)
    {
        string original = _lines[index];
        if (original.AsSpan().IndexOfAnyExceptInRange('\t', '~') >= 0 || original.Length > LongestLine)
        {
            AddNotation(index);
            return;
        }

        LintRule? rule = null;
        for (int round = 0; round < MaxCorrections; round++)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(_lines[index]);
            parser.Begin(bytes, bytes.Length);
            while (!parser.Step())
            {
            }

            if (parser.Problem == ParseProblem.None)
            {
                parser.Apply();
                break;
            }

            if (_corrector.Correct(parser, _lines[index]) is not { } corrected)
            {
                AddNotation(index);
                return;
            }

            rule = corrected.Rule;
            _lines[index] = corrected.Line;
        }

        if (rule is not null)
        {
            string[] target = BankText.Words(original)[0].Split('.');
            string? text = _lines[index].Length == 0 ? null : _lines[index];
            string message = rule == LintRules.TooLong ? "the cue is longer than 300 ms" : $"a tone is louder than {Limits.MaxTone / 10} %";
            _findings.Add(new LintFinding(rule, LintSeverity.Error, index + 1, target[0], target[1], message, rule.Fix) { Edits = [new LineEdit(index + 1, text)] });
        }
    }

    private void AddNotation(int index)
    {
        _notUnderstood++;
        _findings.Add(new LintFinding(LintRules.Notation, LintSeverity.Error, index + 1, null, null, Describe(index), LintRules.Notation.Fix));
    }

    // The words of the bank file's own errors: it reads the lines before this one again.
    private string Describe(int index)
    {
        try
        {
            BankFile.Parse(_name, [.. _lines.Take(index + 1)]);
        }
        catch (BankException exception)
        {
            if (exception.Problems.FirstOrDefault(problem => problem.Line == index + 1) is { } problem)
            {
                return $"column {problem.Column}: {problem.Message}";
            }
        }

        return "this line is not understood";
    }
}
