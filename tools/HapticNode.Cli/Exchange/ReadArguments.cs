using System.CommandLine;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Acf;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Cli.Exchange;

/// <summary>The options that say how a file of another format is read.</summary>
internal sealed class ReadArguments
{
    private readonly Option<bool> _legacy = new("--legacy") { Description = "Pass over what old editors of .haptic files wrote against the rules." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Refuse it, even in the files of such an editor." };
    private readonly Option<string?> _layer = new("--layer") { Description = "The layer of a Lottie animation.", HelpName = "NAME" };
    private readonly Option<string?> _property = new("--property") { Description = "The property of that layer: opacity, scale, rotation or trim path.", HelpName = "o|s|r|tm" };
    private readonly Option<string?> _marker = new("--marker") { Description = "The marker of a Lottie animation whose time is taken.", HelpName = "NAME" };
    private readonly Option<FileInfo?> _actuator = new("--actuator") { Description = "An actuator configuration file (.acf) of Meta: how long and strong clicks are.", HelpName = "FILE" };
    private readonly Option<bool> _ticks = new("--ticks") { Description = "Make a tick of the motor at each keyframe of an animation." };

    internal void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _legacy, _strict, _layer, _property, _marker, _ticks, _actuator })
        {
            command.Add(option);
        }
    }

    internal ReadOptions Options(ParseResult parsed) => new()
    {
        Legacy = parsed.GetValue(_strict) ? false : parsed.GetValue(_legacy) ? true : null,
        Layer = parsed.GetValue(_layer),
        Property = parsed.GetValue(_property),
        Marker = parsed.GetValue(_marker),
        Ticks = parsed.GetValue(_ticks),
        Transients = Rule(parsed),
    };

    /// <summary>How long clicks last.</summary>
    internal TransientRule Rule(ParseResult parsed) =>
        parsed.GetValue(_actuator) is { } file ? ActuatorProfileFile.Read(SourceFile.Read(file.FullName)) : TransientRule.Standard;
}
