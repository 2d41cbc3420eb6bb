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
        catch (InvalidOperationException exception)
        {
            // Some damaged texts confuse the scanner before it can tell what is wrong with them.
            Mark place = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "what follows cannot be read", exception);
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

    // The stream and the document count as well.
    private const int DocumentLevels = 2;
}
