using System.Globalization;

namespace HapticNode.Core.Properties.Support;

/// <summary>Writes banks that keep all rules of the notation.</summary>
internal sealed class RandomBank
{
    private static readonly string[] s_rests = ["11", "x1", "01", "0x", "00", "x0", "10", "1x", "learned"];

    private readonly Choices _choices;
    private readonly List<string> _lines = [];
    private readonly List<(string Name, string Kind)> _lanes = [];
    private readonly List<(string Name, bool IsButton)> _controls = [];
    private readonly List<string> _answers = [];
    private readonly List<string> _outcomes = [];

    private RandomBank(Choices choices)
    {
        _choices = choices;
    }

    /// <summary>Writes a bank.</summary>
    /// <param name="choices">Decide what is in it.</param>
    /// <returns>Its lines.</returns>
    public static string[] Lines(Choices choices)
    {
        RandomBank bank = new(choices);
        bank.Write();
        return [.. bank._lines];
    }

    private static string Tenths(int tenths)
    {
        return (tenths / 10m).ToString(CultureInfo.InvariantCulture);
    }

    private void Write()
    {
        int lanes = _choices.Between(1, 8);
        for (int i = 0; i < lanes; i++)
        {
            _lanes.Add(($"l{i}", _choices.Of(["motor", "tone", "light"])));
            string options = _lanes[i].Kind == "motor" ? Option("heat", 50, 10000) + Option("cool", 1, 100) : "";
            string drive = _lanes[i].Kind == "light" ? "" : Option("drive", 10, 1000);
            _lines.Add($"lane l{i} {_lanes[i].Kind}{Option("gain", 0, 100)}{drive}{options}");
        }

        int controls = _choices.Between(1, 6);
        for (int i = 0; i < controls; i++)
        {
            _controls.Add(($"c{i}", _choices.OnceIn(2)));
            _lines.Add(_controls[i].IsButton
                ? $"button c{i}{Option("settle", 1, 200)}{Option("hold", 0, 5000)}{Option("double", 0, 1000)}{Option("repeat", 0, 2000)}"
                : $"encoder c{i}{(_choices.OnceIn(3) ? $" detents {_choices.Of([1, 2, 4])}" : "")}{Option("min", -30000, 30000)}{Option("max", -30000, 30000)}{(_choices.OnceIn(3) ? $" rest {_choices.Of(s_rests)}" : "")}{(_choices.OnceIn(3) ? " reverse" : "")}");
        }

        _lines.Add($"theme{Option("gain", 0, 100)}{Option("pitch", 50, 200)}");
        _lines.Add($"repeats{Option("merge", 0, 100)}{Option("soften", 0, 500)}{Option("floor", 10, 100)}");
        int cues = _choices.Between(1, 12);
        for (int i = 0; i < cues; i++)
        {
            Cue(_choices.OnceIn(6) ? _choices.Of(["acknowledge", "confirm", "reject", "timeout"]) : $"q{i}");
        }

        foreach ((string name, bool isButton) in _controls)
        {
            foreach (string raised in isButton ? new[] { "press", "release", "hold", "double", "repeat" } : ["detent", "limit"])
            {
                Binding($"on {name} {raised}");
            }
        }
    }

    private void Cue(string name)
    {
        bool outcome = _choices.OnceIn(3);
        bool loops = _choices.OnceIn(4);
        _lines.Add($"cue {name}{Option("priority", 0, 9)}{_choices.Of(["", " cut", " mix", " ignore"])}"
            + $"{(outcome ? " outcome" : "")}{(loops ? $" loop {_choices.Between(1, 60000)}" : "")}{(_choices.OnceIn(4) ? " gauge" : "")}");
        _answers.Remove(name);
        _outcomes.Remove(name);
        if (!loops)
        {
            (outcome ? _outcomes : _answers).Add(name);
        }

        foreach ((string lane, string kind) in _lanes)
        {
            if (_choices.OnceIn(2))
            {
                Steps($"{name}.{lane}", kind);
            }
        }
    }

    private void Steps(string opening, string kind)
    {
        int left = 3000;
        bool sounds = false;
        int steps = _choices.OnceIn(5) ? _choices.Between(1, 32) : _choices.Between(1, 5);
        string line = opening;
        for (int i = 0; i < steps && left >= 5; i++)
        {
            int tenths = _choices.Between(5, Math.Min(left, 3000 / steps + 5));
            left -= tenths;
            string step = $" {Tenths(tenths)}:{Level(kind, ref sounds)}";
            if (line.Length + step.Length > 120)
            {
                _lines.Add(line);
                line = $"{opening} +";
            }

            line += step;
        }

        _lines.Add(line);
    }

    private string Level(string kind, ref bool sounds)
    {
        int least = kind == "motor" ? -1000 : 0;
        int greatest = kind == "tone" ? 600 : 1000;
        string from = Tenths(_choices.Between(least, greatest));
        bool ramp = _choices.OnceIn(2);
        string level = !ramp ? from : _choices.OnceIn(3) ? $">{from}" : $"{from}>{Tenths(_choices.Between(least, greatest))}";
        if (kind == "tone" && (!sounds || _choices.OnceIn(2)))
        {
            sounds = true;
            bool sweep = _choices.OnceIn(2);
            ramp |= sweep;
            level += $"@{_choices.Between(160, 12000)}{(sweep ? $">{_choices.Between(160, 12000)}" : "")}";
        }

        return ramp ? level + _choices.Of(["", "~linear", "~in", "~out", "~inout", "~decay"]) : level;
    }

    private void Binding(string opening)
    {
        if (_choices.OnceIn(2) && _answers.Count > 0)
        {
            _lines.Add($"{opening} play {_choices.Of(_answers)}");
        }
        else if (_choices.OnceIn(2) && _answers.Count > 0 && _outcomes.Count > 0)
        {
            _lines.Add($"{opening} ask a{_choices.Between(0, 7)}{Option("within", 50, 60000)} acknowledge {_choices.Of(_answers)}"
                + $" confirm {_choices.Of(_outcomes)} reject {_choices.Of(_outcomes)} timeout {_choices.Of(_outcomes)}");
        }
    }

    private string Option(string word, int least, int greatest)
    {
        return _choices.OnceIn(3) ? $" {word} {_choices.Between(least, greatest)}" : "";
    }
}
