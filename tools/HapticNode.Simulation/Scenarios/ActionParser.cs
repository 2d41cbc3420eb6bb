using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Reads what a scenario line says after its time.</summary>
internal sealed class ActionParser(string folder)
{
    /// <summary>What can stand after the time, for messages.</summary>
    public const string Happening = "the name of a control, or pin, host, quiet or end";

    private const int HighestPin = 48;
    private const int MostDetents = 100_000;
    private const int MostDetentsPerSecond = 2000;

    private static readonly string[] s_subjects = ["pin", "host", "quiet", "end"];
    private static readonly string[] s_verbs = ["press", "release", "tap", "turn", "replay"];

    /// <summary>Reads the words after <paramref name="subject"/>; what is left over on the line is the caller's to refuse.</summary>
    public ScenarioAction Parse(ScenarioLine line, long time, ScenarioWord subject)
    {
        return subject.Text switch
        {
            "pin" => new PinAction(time, subject, line.TakeInteger("a GPIO number", 0, HighestPin), line.TakeInteger("a level", 0, 1)),
            "host" => new HostAction(time, subject, line.TakeRest("what the host types")),
            "quiet" => new HostAction(time, subject, "quiet " + line.TakeOneOf(["on", "off"]).Text),
            _ => ParseControl(line, time, subject),
        };
    }

    private ControlAction ParseControl(ScenarioLine line, long time, ScenarioWord subject)
    {
        ScenarioWord verb = line.Take("press, release, tap, turn or replay");
        return verb.Text switch
        {
            "press" => new PressAction(time, subject, verb),
            "release" => new ReleaseAction(time, subject, verb),
            "tap" => new TapAction(time, subject, verb, ScenarioParser.Nanoseconds(line.TakeNumber("how long to hold, in milliseconds", 0.001m, 60_000))),
            "turn" => ParseTurn(line, time, subject, verb),
            "replay" => ParseReplay(line, time, subject, verb),
            _ => throw UnknownVerb(line, subject, verb),
        };
    }

    private static TurnAction ParseTurn(ScenarioLine line, long time, ScenarioWord subject, ScenarioWord verb)
    {
        const string What = "how many detents (not 0; positive is clockwise)";
        ScenarioWord word = line.Take(What);
        decimal detents = line.Number(word, word.Text, What, -MostDetents, MostDetents);
        if (detents == 0 || !decimal.IsInteger(detents))
        {
            throw line.Wrong(word, $"'{word.Text}' does not fit here: expected {What}");
        }

        line.TakeExactly("at");
        decimal speed = line.TakeNumber("a speed in detents per second, like 60/s", 0.1m, MostDetentsPerSecond, "/s");
        return new TurnAction(time, subject, verb, (int)detents, speed);
    }

    private ReplayAction ParseReplay(ScenarioLine line, long time, ScenarioWord subject, ScenarioWord verb)
    {
        ScenarioWord file = line.Take("the name of a .csv, .sr or .vcd file");
        ScenarioWord? signalA = null;
        ScenarioWord? signalB = null;
        ScenarioWord? invert = null;
        while (invert is null && line.TakeOptional() is { } word)
        {
            if (signalA is null && word.Text.StartsWith("A=", StringComparison.Ordinal))
            {
                signalA = word with { Text = word.Text[2..] };
            }
            else if (signalB is null && word.Text.StartsWith("B=", StringComparison.Ordinal))
            {
                signalB = word with { Text = word.Text[2..] };
            }
            else if (word.Text == "invert")
            {
                invert = word;
            }
            else
            {
                throw line.Wrong(word, $"'{word.Text}' does not fit here: {NearestWord.Expected(word.Text, ["A=signal", "B=signal", "invert"])}");
            }
        }

        if (file.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw line.Wrong(file, "a file's name has no NUL character");
        }

        string path = Path.GetFullPath(file.Text, Path.GetFullPath(folder));
        return new ReplayAction(time, subject, verb, file, path, signalA, signalB, invert);
    }

    private static ScenarioException UnknownVerb(ScenarioLine line, ScenarioWord subject, ScenarioWord verb)
    {
        // 'quit on' is a mistyped 'quiet on' rather than a control called quit with a verb called on.
        bool subjectIsOff = NearestWord.Of(verb.Text, s_verbs) is null && NearestWord.Of(subject.Text, s_subjects) is not null;
        return subjectIsOff
            ? line.Wrong(subject, $"'{subject.Text}' is unknown: {NearestWord.Expected(subject.Text, ["a control's name", .. s_subjects])}")
            : line.Wrong(verb, $"'{verb.Text}' cannot be done to a control: {NearestWord.Expected(verb.Text, s_verbs)}");
    }
}
