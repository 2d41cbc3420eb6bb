using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Core.Properties.Console;

/// <summary>The form that each line from a node must have: typed or checked, with a number or without.</summary>
internal sealed partial class ReplyForm
{
    private const int LongestLine = 190;
    private const int TailLength = 6;

    private bool _isChecked;

    /// <summary>Whether a request is one that the node looks into; otherwise its form alone is wrong.</summary>
    /// <param name="request">The request, which has begun to be answered.</param>
    /// <returns>False where the answer is that the checksum is wrong, or that only checked lines are taken.</returns>
    public bool Takes(Request request)
    {
        return request.IsChecked || (!_isChecked && request.Line[0] != '@');
    }

    /// <summary>Takes note of a request whose answer comes next.</summary>
    /// <param name="request">The request.</param>
    public void Begin(Request request)
    {
        _isChecked = (_isChecked || request.IsChecked) && request.Line != "session end";
    }

    /// <summary>Takes note that a session has ended.</summary>
    public void EndSession()
    {
        _isChecked = false;
    }

    /// <summary>Opens a line that answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The line.</param>
    /// <returns>What it says.</returns>
    public string OpenAnswer(Request request, string line)
    {
        string text = Open(line);
        string mark = request.IsChecked ? string.Create(CultureInfo.InvariantCulture, $"@{request.Sequence} ") : "";
        Assert.IsTrue(text.StartsWith(mark, StringComparison.Ordinal) && text[mark.Length] != '@', $"{request.Line}: {line}");
        return text[mark.Length..];
    }

    /// <summary>Claims that a line that nobody has asked for has the right form.</summary>
    /// <param name="line">The line.</param>
    public void CheckNotice(string line)
    {
        Assert.IsTrue(Notice().IsMatch(Open(line)), line);
    }

    [GeneratedRegex(@" \*[0-9A-F]{4}$")]
    private static partial Regex Seal();

    [GeneratedRegex(@"^(! (hello|dirty|fault|cleared)|~ (edge|event|cue|lane|fault|cleared)) ?.* ?t=[0-9]+( lost=[0-9]+)?$")]
    private static partial Regex Notice();

    private string Open(string line)
    {
        Assert.IsTrue(line.Length <= LongestLine && line.All(next => next is >= ' ' and <= '~'), line);
        Assert.AreEqual(_isChecked, Seal().IsMatch(line), line);
        if (!_isChecked)
        {
            return line;
        }

        Assert.AreEqual(Checksums.Sealed(line[..^(TailLength - 1)]), line);
        return line[..^TailLength];
    }
}
