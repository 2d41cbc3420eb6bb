using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>Every option of the notation: section, option, unit, least, greatest, default, and when a change is felt.</summary>
public sealed class SchemaReport : Report
{
    // What is not in a table of options: the numbers of a step, and those of the user.
    private static readonly string s_noRange = "- - -";
    private static readonly string s_noRangeButDefault = "- - ";
    private static readonly string s_live = " live";
    private static readonly string[] s_others =
    {
        "step duration ms 0.5 300 - live",
        "step level % -100 100 - live",
        "step tone-level % 0 60 - live",
        "step frequency Hz 160 12000 - live",
        "user volume % 0 100 100 live",
    };

    private static readonly string[] s_sections =
    {
        "lane.motor ", "lane.tone ", "lane.light ", "button ", "encoder ", "cue ", "ask ", "theme ", "repeats ",
    };

    // By OptionUnit.
    private static readonly NameTable s_units = new NameTable(new string[] { "word", "%", "ms", "detents", "rank", "one-of-1-2-4", "cue" });

    private readonly Section[] _sections;
    private int _section;
    private int _word;

    /// <summary>Makes a report.</summary>
    /// <param name="bank">Has the options.</param>
    public SchemaReport(Bank bank)
    {
        _sections = bank.Sections;
        Sums = true;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _section = 0;
        _word = 0;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_section < _sections.Length)
        {
            Option(writer);
            return Progress.Line;
        }

        if (_word == s_others.Length)
        {
            return Progress.End;
        }

        writer.Text(s_others[_word++]);
        return Progress.Line;
    }

    private void Option(LineWriter writer)
    {
        OptionTable options = _sections[_section].Options;
        int word = _word;
        writer.Text(s_sections[_section]);
        writer.Name(options.Words, word);
        writer.Word(s_units, options.Unit[word]);
        writer.Character(' ');
        switch (options.Kind[word])
        {
            case OptionKind.Choice:
                writer.Text(s_noRange);
                break;
            case OptionKind.Cue:
                writer.Text(s_noRangeButDefault);
                writer.Name(options.Words, word);
                break;
            default:
                writer.Number(options.Minimum[word]);
                writer.Character(' ');
                writer.Number(options.Maximum[word]);
                writer.Character(' ');
                writer.Number(options.Default[options.Slot[word]]);
                break;
        }

        writer.Text(s_live);
        _word++;
        if (_word == options.Words.Count)
        {
            _word = 0;
            _section++;
        }
    }
}
