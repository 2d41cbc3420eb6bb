using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>
/// Reads scenarios: text, a line each, a time in milliseconds (or <c>+</c>milliseconds after the line before) and then what happens.
/// </summary>
/// <remarks>
/// <code>
/// start    ok closed                       how a button stands when the power comes: open or closed
/// start    dial 00                         how an encoder rests: levels of A and B; x for one that changes at the detent
/// # time   what happens
/// 100      ok press                        and 'ok release'
/// +200     ok tap 80                       down, and up again 80 ms later
/// 600      ok replay bounce.csv            columns t_us,level; 'invert' at the end of the line when 1 means pressed
/// 800      ok replay bounce.vcd A=ok       or .sr; a signal by name, or by its index from 0
/// 1000     dial turn +24 at 60/s           detents; positive is clockwise
/// 2000     dial replay turn.sr A=0 B=1     sigrok session, or .vcd
/// 3000     pin 4 0                         GPIO number and level
/// 3100     host done save                  a line that the host types
/// 3200     quiet on                        the same as 'host quiet on'
/// 4000     end                             power off; without it, 1000 ms after the last happening
/// </code>
/// <c>#</c> at the start of a word begins a comment. File names are relative to the scenario's folder and stand in double quotes
/// when they contain blanks. Lines may stand in any order of time.
/// </remarks>
public static class ScenarioParser
{
    /// <summary>The longest time that a scenario can name: a day, in milliseconds.</summary>
    public const int LongestMilliseconds = 24 * 60 * 60 * 1000;

    private const decimal NanosecondsPerMillisecond = 1_000_000;

    /// <summary>The largest file that is read as a scenario.</summary>
    public static FileLimits Limits { get; } = new("a scenario", 1 << 20, Lines: 20_000, LineLength: 1024);

    /// <summary>Reads a scenario from a file.</summary>
    /// <param name="path">The file; the names of other files in it start at its folder.</param>
    /// <returns>What happens; files to replay are named, not yet opened.</returns>
    /// <exception cref="ScenarioException">A line cannot be read, or happens at or after the end.</exception>
    /// <exception cref="DocumentException">The file is too large.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Scenario Read(string path) =>
        Parse(Path.GetFileName(path), BoundedFile.ReadLines(path, Limits), Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>Reads a scenario.</summary>
    /// <param name="name">The scenario's name, for reports and error messages.</param>
    /// <param name="reader">Its text; read to the end, not disposed.</param>
    /// <param name="folder">Where relative file names start.</param>
    /// <returns>What happens; files to replay are named, not yet opened.</returns>
    /// <exception cref="ScenarioException">A line cannot be read, or happens at or after the end.</exception>
    public static Scenario Parse(string name, TextReader reader, string folder)
    {
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return Parse(name, lines, folder);
    }

    /// <summary>Reads a scenario.</summary>
    /// <param name="name">The scenario's name, for reports and error messages.</param>
    /// <param name="lines">Its lines without line ends.</param>
    /// <param name="folder">Where relative file names start.</param>
    /// <returns>What happens; files to replay are named, not yet opened.</returns>
    /// <exception cref="ScenarioException">A line cannot be read, or happens at or after the end.</exception>
    public static Scenario Parse(string name, IReadOnlyList<string> lines, string folder)
    {
        ActionParser actionParser = new(folder);
        List<ScenarioAction> actions = [];
        List<StartAction> starts = [];
        (long Time, ScenarioWord Word)? end = null;
        long time = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            ScenarioLine line = new(name, index + 1, lines[index]);
            if (line.AtEnd)
            {
                continue;
            }

            if (line.TakeIf("start") is { } start)
            {
                starts.Add(TakeStart(line, start, starts));
                continue;
            }

            time = TakeTime(line, time);
            ScenarioWord subject = line.Take(ActionParser.Happening);
            if (subject.Text != "end")
            {
                actions.Add(actionParser.Parse(line, time, subject));
            }
            else
            {
                end = end is null ? (time, subject) : throw line.Wrong(subject, $"a scenario has one 'end': line {end.Value.Word.Line} has it already");
            }

            line.TakeEnd();
        }

        if (end is not null && actions.Find(action => action.TimeNanoseconds >= end.Value.Time) is { } late)
        {
            throw new ScenarioException(name, late.Subject, $"the power is off by then: the scenario ends in line {end.Value.Word.Line}");
        }

        return new Scenario(name, actions, end?.Time) { Starts = starts };
    }

    internal static long Nanoseconds(decimal milliseconds)
    {
        return (long)decimal.Round(milliseconds * NanosecondsPerMillisecond);
    }

    private static StartAction TakeStart(ScenarioLine line, ScenarioWord start, List<StartAction> starts)
    {
        ScenarioWord control = line.Take("the name of a control");
        if (starts.Find(other => other.Subject.Text == control.Text) is { } first)
        {
            throw line.Wrong(control, $"'{control.Text}' has one 'start' line: line {first.Line} has it already");
        }

        ScenarioWord contacts = line.Take("'open' or 'closed' for a button, the levels of A and B for an encoder, like 00");
        line.TakeEnd();
        return new StartAction(control, start, contacts);
    }

    private static long TakeTime(ScenarioLine line, long previous)
    {
        const string What = "a time in milliseconds, or '+' and the milliseconds since the line before";
        ScenarioWord word = line.Take(What);
        long time = Nanoseconds(line.Number(word, word.Text, What, 0, LongestMilliseconds));
        time += word.Text.StartsWith('+') ? previous : 0;
        return time <= Nanoseconds(LongestMilliseconds) ? time : throw line.Wrong(word, $"'{word.Text}' is too late: a scenario lasts a day at most, {LongestMilliseconds} ms");
    }
}
