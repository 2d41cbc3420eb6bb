using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Core.Properties.Console;

/// <summary>The form that each line from a node must have: typed or checked, with a number or without.</summary>
internal sealed partial class ReplyForm
{
    private const int LongestLine = 222;

    private int _digits;

    /// <summary>Whether the request whose answer has begun is one that the node looks into; otherwise its form alone is wrong.</summary>
    public bool Takes { get; private set; }

    /// <summary>What the answer begins with where its form alone is wrong.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>Takes note of a request whose answer comes next.</summary>
    /// <param name="request">The request.</param>
    public void Begin(Request request)
    {
        bool isMarked = request.Line.StartsWith('@');
        bool mayBeTyped = !isMarked && (_digits == 0 || request.Line == "session end");
        Takes = request.IsChecked ? request.Digits >= _digits : mayBeTyped && !request.IsStrange;
        Refusal = isMarked && !request.IsChecked ? "err 40 " : mayBeTyped ? "err 38 " : "err 41 ";
        if (Takes)
        {
            _digits = request.Digits;
        }
    }

    /// <summary>Takes note that a session has ended.</summary>
    public void EndSession()
    {
        _digits = 0;
    }

    /// <summary>Opens a line that answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The line.</param>
    /// <returns>What it says.</returns>
    public string OpenAnswer(Request request, string line)
    {
        string text = Open(line);
        string mark = request.IsChecked && Takes ? string.Create(CultureInfo.InvariantCulture, $"@{request.Sequence} ") : "";
        Assert.IsTrue(text.StartsWith(mark, StringComparison.Ordinal) && text[mark.Length] != '@', $"{request.Line}: {line}");
        return text[mark.Length..];
    }

    /// <summary>Claims that a line that nobody has asked for has the right form.</summary>
    /// <param name="line">The line.</param>
    public void CheckNotice(string line)
    {
        Assert.IsTrue(Notice().IsMatch(Open(line)), line);
    }

    [GeneratedRegex(@" \*([0-9A-F]{4}|[0-9A-F]{8})$")]
    private static partial Regex Seal();

    [GeneratedRegex(@"^(! (hello|dirty|fault|cleared|upload-ended|limit)|~ (edge|event|cue|lane|fault|cleared|limit)) ?.* ?t=[0-9]+( lost=[0-9]+)?$")]
    private static partial Regex Notice();

    private string Open(string line)
    {
        Assert.IsTrue(line.Length <= LongestLine && line.All(next => next is >= ' ' and <= '~'), line);
        Assert.AreEqual(_digits > 0, Seal().IsMatch(line), line);
        if (_digits == 0)
        {
            return line;
        }

        string text = line[..^(_digits + 2)];
        Assert.AreEqual(Checksums.Sealed(text + " ", _digits), line);
        return text;
    }
}
