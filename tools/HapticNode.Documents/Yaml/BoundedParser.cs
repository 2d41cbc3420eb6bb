using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HapticNode.Documents.Yaml;

/// <summary>Parses YAML, and refuses what a file for people never needs: deep nesting, and aliases, which can make a small file stand for an endless one.</summary>
internal sealed class BoundedParser(string text) : IParser
{
    private readonly Parser _parser = new(new StringReader(text));
    private int _depth;

    /// <inheritdoc/>
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }
        }
        catch (Exception exception) when (IsConfusion(exception))
        {
            throw Unreadable(exception);
        }

        if (_parser.Current is AnchorAlias alias)
        {
            throw new YamlException(alias.Start, alias.End, "aliases are not read: write what is meant in full");
        }

        _depth += _parser.Current?.NestingIncrease ?? 0;
        return _depth <= YamlFile.Depth + DocumentLevels
            ? true
            : throw new YamlException(_parser.Current!.Start, _parser.Current.End, FormattableString.Invariant($"groups and lists are nested too deeply: at most {YamlFile.Depth} are read"));
    }

    /// <summary>Whether an exception is one of the library's own, of a damaged text that has confused it before it could tell what is wrong.</summary>
    internal static bool IsConfusion(Exception exception) =>
        exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException;

    /// <summary>Says so, with the place behind which it is.</summary>
    internal YamlException Unreadable(Exception exception)
    {
        Mark place = _parser.Current?.End ?? Mark.Empty;
        return new YamlException(place, place, "what follows cannot be read", exception);
    }

    // The stream and the document count as well.
    private const int DocumentLevels = 2;
}
