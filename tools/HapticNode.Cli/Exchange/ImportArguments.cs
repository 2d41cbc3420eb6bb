using System.CommandLine;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Cli.Commands;

namespace HapticNode.Cli.Exchange;

/// <summary>The options of an import.</summary>
internal sealed class ImportArguments
{
    // An hour, as long as any file may be.
    private const double LongestMilliseconds = 3_600_000;

    private readonly Argument<string[]> _source = new("FILE")
    {
        Description = "A file, a folder that becomes a bank, or text behind a format's name, such as css:ease-in or drv2605:14.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _name = new("--as") { Description = "The cue's name; without it one made of the file's.", HelpName = "CUE" };
    private readonly Option<string?> _lane = new("--lane") { Description = "The lane that it goes to, instead of the one that it is meant for.", HelpName = "NAME" };
    private readonly Option<bool> _fit = new("--fit") { Description = "Scale the time of what is longer than 300 ms." };
    private readonly Option<double?> _from = new Option<double?>("--from") { Description = "Take the part that begins here.", HelpName = "MS" }.Within("milliseconds", 0.0, LongestMilliseconds);
    private readonly Option<double?> _to = new Option<double?>("--to") { Description = "Take the part that ends here.", HelpName = "MS" }.Within("milliseconds", 0.0, LongestMilliseconds);
    private readonly Option<bool> _loop = new("--loop") { Description = "Make a waiting cue of one pass." };
    private readonly Option<string?> _format = new("--format") { Description = "The format, where the file does not tell; see 'hapticnode formats'.", HelpName = "F" };
    private readonly Option<string?> _only = new("--only") { Description = "Of several effects in the file the one of this name.", HelpName = "EFFECT" };
    private readonly ReadArguments _reading = new();

    internal Option<FileInfo?> Bank { get; } = new("--bank") { Description = "Write the cue into this bank file; one that is not there is made.", HelpName = "BANK" };

    internal void AddTo(Command command)
    {
        command.Add(_source);
        foreach (Option option in new Option[] { _name, _lane, _fit, _from, _to, _loop, Bank, _format, _only })
        {
            command.Add(option);
        }

        _format.CompletionSources.Add(_ => FormatRegistry.All.Where(format => format.Info.Reads).Select(format => format.Info.Name));
        _reading.AddTo(command);
    }

    internal ImportRequest Request(ParseResult parsed)
    {
        string[] words = parsed.GetValue(_source)!;
        string? name = parsed.GetValue(_name);
        if (name is not null && !CueName.IsValid(name))
        {
            throw new ExchangeException($"--as '{name}' cannot be the name of a cue: a name is a small letter, then small letters, digits and hyphens, at most 15 in all");
        }

        double? from = parsed.GetValue(_from);
        double? to = parsed.GetValue(_to);
        if (to <= from)
        {
            throw new ExchangeException("--from and --to are milliseconds from the start, and --to comes behind --from");
        }

        return new ImportRequest(Source(words))
        {
            Name = name,
            Lane = parsed.GetValue(_lane),
            Format = parsed.GetValue(_format),
            Only = parsed.GetValue(_only),
            Length = new LengthPolicy(parsed.GetValue(_fit), from, to, parsed.GetValue(_loop)),
            Reading = _reading.Options(parsed),
        };
    }

    // "import drv2605 1 14 47" is a sequence of effects.
    private static string Source(string[] words)
    {
        if (words.Length == 1)
        {
            return words[0];
        }

        return words[0] is "drv" or "drv2605"
            ? "drv2605:" + string.Join('\n', words.Skip(1))
            : throw new ExchangeException($"one file or folder at a time: '{words[1]}' is one too many");
    }
}
