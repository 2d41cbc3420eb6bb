using HapticNode.Core.Base;

namespace HapticNode.Core.Console.Reports;

/// <summary>Every option of the notation: section, option, unit, least, greatest, default, and when a change is felt.</summary>
public sealed class SchemaReport : Report
{
    /// <summary>The CRC-32 of its lines, which are the same for every panel with this firmware. A test holds it to them.</summary>
    public const int Crc = 0x6371C2FF;

    private int _list;
    private int _word;

    /// <summary>Makes a report.</summary>
    public SchemaReport()
    {
        Sums = true;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _list = 0;
        _word = 0;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_list < OptionTable.Lists)
        {
            Option(writer, OptionTable.First(_list) + _word);
            return Progress.Line;
        }

        string other = Other(_word++);
        if (other == null)
        {
            return Progress.End;
        }

        writer.Text(other);
        return Progress.Line;
    }

    // What is no option: the numbers of a step, and those of the user.
    private static string Other(int index)
    {
        switch (index)
        {
            case 0:
                return "step duration ms 0.5 300 - live";
            case 1:
                return "step level % -100 100 - live";
            case 2:
                return "step tone-level % 0 60 - live";
            case 3:
                return "step frequency Hz 160 12000 - live";
            case 4:
                return "user volume % 0 100 100 live";
            default:
                return null;
        }
    }

    private void Option(LineWriter writer, int option)
    {
        OptionUnit unit = (OptionUnit)OptionTable.Get(option, OptionTable.Unit);
        writer.Name(Words.OptionLists, _list);
        writer.Word(Words.Options + _list, _word);
        writer.Word(Words.Units, (int)unit);
        writer.Character(' ');
        switch (unit)
        {
            case OptionUnit.Word:
                writer.Text("- - -");
                break;
            case OptionUnit.Cue:
                writer.Text("- -");
                writer.Word(Words.Options + _list, _word);
                break;
            case OptionUnit.Contacts:
                writer.Text("- -");
                writer.Word(Words.Contacts, OptionTable.Get(option, OptionTable.Default));
                break;
            case OptionUnit.Percent:
            case OptionUnit.Milliseconds:
            case OptionUnit.Detents:
            case OptionUnit.Rank:
            case OptionUnit.Count:
                Range(writer, option);
                break;
            default:
                throw new System.InvalidOperationException();
        }

        writer.Text(" live");
        _word++;
        if (option + 1 == OptionTable.First(_list + 1))
        {
            _word = 0;
            _list++;
        }
    }

    private static void Range(LineWriter writer, int option)
    {
        int maximum = OptionTable.Get(option, OptionTable.Maximum);
        int value = OptionTable.Get(option, OptionTable.Default);
        writer.Number(OptionTable.Get(option, OptionTable.Minimum));
        writer.Character(' ');
        writer.Number(maximum);
        writer.Character(' ');
        writer.Number(value);
    }
}
