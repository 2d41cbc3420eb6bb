using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;
using HapticNode.App.Panels;
using HapticNode.Cli.Commands;
using HapticNode.Feel.Modelling;

namespace HapticNode.Cli.Feel;

/// <summary>Options that say which parts a panel is modelled with.</summary>
internal sealed class FeelArguments
{
    private readonly Option<string[]> _motors = new("--motor")
    {
        Description = "Motor profile: a shipped one, or a file; LANE=PROFILE for one lane only. May be given several times.",
        HelpName = "PROFILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _buzzer = new("--buzzer", "--sounder") { Description = "Buzzer profile: a shipped one, or a file.", HelpName = "PROFILE" };

    private readonly Option<double?> _overdrive = new("--overdrive")
    {
        Description = $"What full level gives a motor, in multiples of its rated voltage: above 0, up to {DriverStage.MaxOverdrive}; without it 2 for a resonant motor and 1 for another.",
        HelpName = "N",
        CustomParser = ParseOverdrive,
    };

    private readonly PanelOption _panels = new("Folder with a panel.yaml: its motors, driver stages, buzzer and light, and its bank.");

    internal FeelArguments()
    {
        _motors.CompletionSources.Add(_ => ActuatorProfile.Names);
        _buzzer.CompletionSources.Add(_ => ActuatorProfile.Names);
    }

    internal void AddTo(Command command)
    {
        command.Add(_motors);
        command.Add(_buzzer);
        command.Add(_overdrive);
        command.Add(_panels.Option);
    }

    internal IReadOnlyList<MotorChoice> Motors(ParseResult parsed)
    {
        double? overdrive = parsed.GetValue(_overdrive);
        return [.. (parsed.GetValue(_motors) ?? []).Select(word => Choice(word, overdrive))];
    }

    /// <summary>The panel whose parts and bank are meant; null where none was asked for.</summary>
    internal PanelChoice? Panel(ParseResult parsed) => _panels.Read(parsed);

    internal FeelSetup Setup(ParseResult parsed)
    {
        // A motor on the command line takes the place of the panel's.
        if (Panel(parsed) is { } panel && (parsed.GetValue(_motors) ?? []).Length == 0 && parsed.GetValue(_buzzer) is null)
        {
            return PanelParts.Of(panel.Panel, parsed.GetValue(_overdrive));
        }

        IReadOnlyList<MotorChoice> motors = Motors(parsed);
        if (motors.Count == 0 && parsed.GetValue(_overdrive) is double overdrive)
        {
            motors = [.. new[] { ActuatorProfile.DefaultLra, ActuatorProfile.DefaultErm }.Select(name => Choice(name, overdrive))];
        }

        return new FeelSetup(motors, parsed.GetValue(_buzzer) is string buzzer ? ActuatorProfile.Load<BuzzerProfile>(buzzer) : null);
    }

    private static MotorChoice Choice(string word, double? overdrive)
    {
        string[] parts = word.Split('=', 2);
        return new MotorChoice(parts.Length > 1 ? parts[0] : null, MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(parts[^1]), overdrive));
    }

    private static double? ParseOverdrive(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is > 0 and <= DriverStage.MaxOverdrive)
        {
            return value;
        }

        argument.AddError($"--overdrive takes a number above 0 and up to {DriverStage.MaxOverdrive}, not '{text}'.");
        return null;
    }
}
