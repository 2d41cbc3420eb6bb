using HapticNode.Core.Base;

namespace HapticNode.Core.Notation;

/// <summary>Says what is wrong with a line, in the same words on the serial line and on the desk.</summary>
public static class ProblemText
{
    // As many as fit into a reply with their names at their longest.
    private const int MostListed = 5;

    /// <summary>Writes the code, the place, what is allowed there, and the words.</summary>
    /// <param name="reader">Has a problem that has been explained.</param>
    /// <param name="writer">Takes the text.</param>
    public static void Write(LineReader reader, LineWriter writer)
    {
        int count = reader.ExpectedCount();
        writer.Number((int)reader.Problem);
        writer.Text(" column=");
        writer.Number(reader.Column);
        if (reader.Problem == ParseProblem.OutOfRange)
        {
            writer.Text(" range=");
            Bound(reader, reader.RangeMinimum, writer);
            writer.Text("..");
            Bound(reader, reader.RangeMaximum, writer);
        }
        else if (count > 0 && reader.Nearest >= 0)
        {
            writer.Text(" nearest=");
            Expected(reader, reader.Nearest, writer);
        }
        else if (count > 0 && count <= MostListed)
        {
            writer.Text(" expected=");
            for (int word = 0; word < count; word++)
            {
                if (word > 0)
                {
                    writer.Character('|');
                }

                Expected(reader, word, writer);
            }
        }

        writer.Character(' ');
        writer.Text(TextOf(reader.Problem));
    }

    /// <summary>Says what a problem means.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>A few words without an end mark.</returns>
    public static string TextOf(ParseProblem problem)
    {
        switch (problem)
        {
            case ParseProblem.None:
                return "nothing is wrong";
            case ParseProblem.UnknownWord:
                return "unknown word";
            case ParseProblem.ExpectedNumber:
                return "a number is expected";
            case ParseProblem.OutOfRange:
                return "out of range";
            case ParseProblem.Missing:
                return "the line ends too early";
            case ParseProblem.Unexpected:
                return "unexpected text";
            case ParseProblem.CueTooLong:
                return "the cue is longer than 300 ms";
            case ParseProblem.TooManySteps:
                return "more than 32 steps on a lane";
            case ParseProblem.Full:
                return "no room for another";
            case ParseProblem.BadName:
                return "a name is a-z, then a-z 0-9 -, at most 15";
            case ParseProblem.OtherKind:
                return "that name belongs to another kind";
            case ParseProblem.OutcomeOnInput:
                return "an outcome cue answers the host, not an input";
            case ParseProblem.NotAnOutcome:
                return "an action ends with an outcome cue";
            case ParseProblem.LoopOnInput:
                return "a looping cue is for waiting";
            case ParseProblem.NeedsFrequency:
                return "a tone needs its frequency, as in 20:30@2400";
            case ParseProblem.NoFrequencyHere:
                return "only a tone lane has a frequency";
            case ParseProblem.CurveWithoutRamp:
                return "a curve needs a ramp, as in 20:0>80~out";
            case ParseProblem.LineTooLong:
                return "the line is longer than 160 bytes";
            case ParseProblem.NameTaken:
                return "that name is taken";
            default:
                throw new System.ArgumentException();
        }
    }

    private static void Expected(LineReader reader, int word, LineWriter writer)
    {
        if (reader.ExpectedNames != null)
        {
            writer.Name(reader.ExpectedNames, word);
        }
        else
        {
            writer.Name(reader.ExpectedList, word);
        }
    }

    private static void Bound(LineReader reader, int value, LineWriter writer)
    {
        if (reader.RangeInTenths)
        {
            writer.Tenths(value);
        }
        else
        {
            writer.Number(value);
        }
    }
}
