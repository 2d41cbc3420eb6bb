using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Core.Properties.Console;

/// <summary>
/// Holds what a node says against the protocol: exactly one terminal line for each request and in its form, data lines that are
/// counted and summed, repetitions that are the same, and notices between the answers.
/// </summary>
internal sealed partial class ReplyCheck
{
    private readonly ReplyForm _form = new();
    private readonly List<string> _data = [];
    private readonly List<string> _accepted = [];
    private string _lastKey = "";
    private string _lastLine = "";

    /// <summary>The lines that an upload would have to commit: those of the notation that were accepted since the last <c>begin</c>.</summary>
    public IReadOnlyList<string> Accepted => _accepted;

    /// <summary>What the last terminal line says.</summary>
    public string Terminal { get; private set; } = "";

    /// <summary>The data lines before it.</summary>
    public IReadOnlyList<string> Data { get; private set; } = [];

    /// <summary>Claims that what a node says answers some requests.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="said">What the node says until it has nothing more to do.</param>
    public void Check(IReadOnlyList<Request> requests, string said)
    {
        Assert.IsTrue(said.Length == 0 || said.EndsWith("\r\n", StringComparison.Ordinal), "an answer in pieces");
        int answered = 0;
        bool begun = false;
        foreach (string line in said.Split("\r\n")[..^1])
        {
            if (line[0] is '!' or '~')
            {
                Assert.IsFalse(begun, $"within an answer: {line}");
                _form.CheckNotice(line);
                continue;
            }

            Assert.IsTrue(answered < requests.Count, $"nobody has asked for: {line}");
            Request request = requests[answered];
            if (!begun)
            {
                _form.Begin(request);
            }

            begun = !EndsAnswer(request, line);
            answered += begun ? 0 : 1;
        }

        Assert.AreEqual(requests.Count, answered, "not every request was answered");
    }

    private bool EndsAnswer(Request request, string line)
    {
        string text = _form.OpenAnswer(request, line);
        if (text.StartsWith("= ", StringComparison.Ordinal))
        {
            _data.Add(text[2..]);
            return false;
        }

        string said = $"{request.Line}: {text}";
        CheckTerminal(text, said);
        bool takes = _form.Takes;
        bool repeats = takes && request.IsChecked && request.Key == _lastKey && !Vocabulary.Reads.Contains(request.Verb);
        if (!takes)
        {
            Assert.StartsWith(_form.Refusal, text, said);
        }
        else if (repeats)
        {
            Assert.AreEqual(_lastLine, line, said);
            Assert.IsEmpty(_data, said);
        }
        else if (text.StartsWith("ok", StringComparison.Ordinal))
        {
            Accept(request);
        }

        if (takes)
        {
            Remember(request, line, text == "ok" && request.Verb == "session");
        }

        Terminal = text;
        Data = [.. _data];
        _data.Clear();
        return true;
    }

    private void CheckTerminal(string text, string said)
    {
        Assert.IsTrue(Ok().IsMatch(text) || Error().IsMatch(text), said);
        Match count = Count().Match(text);
        Assert.IsTrue(count.Success || _data.Count == 0, said);
        if (count.Success)
        {
            Assert.AreEqual(_data.Count, int.Parse(count.Groups["lines"].Value, CultureInfo.InvariantCulture), said);
        }

        if (count.Groups["crc"].Success)
        {
            Assert.AreEqual(Checksums.Crc32(_data), count.Groups["crc"].Value, said);
        }
    }

    private void Accept(Request request)
    {
        if (request.Verb == "begin")
        {
            _accepted.Clear();
        }
        else if (!Vocabulary.Verbs.Contains(request.Verb))
        {
            _accepted.Add(request.Text);
        }
    }

    private void Remember(Request request, string line, bool endsSession)
    {
        if (endsSession)
        {
            _form.EndSession();
            _lastKey = "";
        }
        else if (request.IsChecked)
        {
            _lastKey = request.Key;
            _lastLine = line;
        }
    }

    [GeneratedRegex("^ok( [a-z]+=[^ ]+)*$")]
    private static partial Regex Ok();

    [GeneratedRegex("^err ([1-9]|1[0-8]|3[2-9]|4[0-35-9]|5[0-4])( [a-z]+=[^ ]+)* [a-z].*$")]
    private static partial Regex Error();

    [GeneratedRegex("^ok lines=(?<lines>[0-9]+)( crc=(?<crc>[0-9A-F]{8}))?$")]
    private static partial Regex Count();
}
