using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>Which key does what to a simulated panel.</summary>
internal sealed class PanelKeys
{
    internal const char Leave = 'q';
    internal const char Reset = '!';

    private static readonly (ConsoleKey Less, ConsoleKey More, string Names)[] s_turns =
    [
        (ConsoleKey.LeftArrow, ConsoleKey.RightArrow, "left/right"),
        (ConsoleKey.DownArrow, ConsoleKey.UpArrow, "down/up"),
        (ConsoleKey.PageDown, ConsoleKey.PageUp, "page down/up"),
    ];

    private readonly Dictionary<char, string> _buttons = [];
    private readonly Dictionary<ConsoleKey, (string Encoder, int Direction)> _encoders = [];

    private PanelKeys()
    {
    }

    /// <summary>All keys, for the screen.</summary>
    internal string Help { get; private set; } = "";

    /// <summary>Gives each button the first letter of its name that is free, and each encoder a pair of arrows.</summary>
    internal static PanelKeys For(IEnumerable<ControlMap> controls)
    {
        var keys = new PanelKeys();
        List<string> help = [];
        foreach (ControlMap control in controls)
        {
            if (control.Kind == "button" && keys.FreeLetterOf(control.Name) is char letter)
            {
                keys._buttons[letter] = control.Name;
                help.Add($"{letter} {control.Name}");
            }
            else if (control.Kind == "encoder" && keys._encoders.Count / 2 < s_turns.Length)
            {
                (ConsoleKey less, ConsoleKey more, string names) = s_turns[keys._encoders.Count / 2];
                keys._encoders[less] = (control.Name, -1);
                keys._encoders[more] = (control.Name, 1);
                help.Add($"{names} {control.Name}");
            }
        }

        keys.Help = $"{string.Join("  ", help)}  (a capital letter holds)  {Reset} reset  {Leave} quit";
        return keys;
    }

    internal string? ButtonOf(char key) => _buttons.GetValueOrDefault(char.ToLowerInvariant(key));

    internal (string Encoder, int Direction)? TurnOf(ConsoleKey key) => _encoders.TryGetValue(key, out (string, int) turn) ? turn : null;

    private char? FreeLetterOf(string name) => name.Concat("abcdefghijklmnoprstuvwxyz")
        .Where(letter => char.IsAsciiLetterLower(letter) && letter != Leave && !_buttons.ContainsKey(letter))
        .Select(letter => (char?)letter).FirstOrDefault();
}
