namespace HapticNode.VirtualBoard;

/// <summary>Where an output of the firmware is on the board.</summary>
/// <param name="Name">Name of the lane.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c> or <c>light</c>.</param>
/// <param name="Pin">GPIO number of its output; of a bridge, of the input for forward.</param>
/// <param name="NeutralDuty">Duty at which it does nothing, 0 to 1; a bridge has it on both inputs.</param>
public sealed record LaneMap(string Name, string Kind, int Pin, double NeutralDuty)
{
    /// <summary>Stands for no pin.</summary>
    public const int NoPin = -1;

    /// <summary>GPIO number of a bridge's input for backward; <see cref="NoPin"/> for every other stage.</summary>
    public int BackPin { get; init; } = NoPin;

    /// <summary>Whether the pin is on or off, without PWM.</summary>
    public bool IsSwitched { get; init; }

    /// <summary>The level that a duty stands for: the inverse of what the device's drivers do.</summary>
    /// <param name="duty">Duty, 0 to 1.</param>
    /// <param name="backDuty">Duty of a bridge's input for backward; of no meaning to other stages.</param>
    /// <returns>Permille: -1000..1000 for a motor, 0..1000 for a tone or a light.</returns>
    public int LevelOf(double duty, double backDuty) => (int)Math.Round(Kind switch
    {
        "motor" when BackPin != NoPin => (duty - backDuty) * 1000,
        "motor" when NeutralDuty > 0 => (duty - NeutralDuty) * 2000,
        "tone" => duty * 2000,
        "light" => Math.Sqrt(duty) * 1000,
        _ => duty * 1000,
    });

    /// <summary>Reads a lane's level back from the pins as they are.</summary>
    /// <param name="board">The board.</param>
    /// <returns>Permille, as <see cref="LevelOf"/>.</returns>
    public int LevelAt(Board board) => IsSwitched
        ? board.Gpio.DrivenAt(Pin) * 1000
        : LevelOf(board.Pwm.DutyAt(Pin), BackPin == NoPin ? 0 : board.Pwm.DutyAt(BackPin));

    /// <summary>Reads what a lane did back from the changes of its pins.</summary>
    /// <param name="board">A board that keeps its history.</param>
    /// <returns>A point for each change of a pin, in the order of time.</returns>
    public IReadOnlyList<LaneLevel> Levels(Board board)
    {
        if (IsSwitched)
        {
            return [.. board.Gpio.Changes.Where(change => change.Pin == Pin).Select(change => new LaneLevel(change.TimeNanoseconds, change.Level * 1000, 0))];
        }

        List<LaneLevel> levels = [];
        double duty = NeutralDuty;
        double back = NeutralDuty;
        foreach (PwmChange change in board.Pwm.Changes.Where(change => change.Pin == Pin || (BackPin != NoPin && change.Pin == BackPin)))
        {
            (duty, back) = change.Pin == Pin ? (change.Duty, back) : (duty, change.Duty);
            levels.Add(new LaneLevel(change.TimeNanoseconds, LevelOf(duty, back), change.FrequencyHz));
        }

        return levels;
    }
}
