using HapticNode.Documents.Problems;

namespace HapticNode.Banks.Formats;

/// <summary>A file that is not what it claims to be: where, by which rule of its format, and why.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1; 0 in a file without lines.</param>
/// <param name="column">The column, from 1; in a file without lines the byte, from 0.</param>
/// <param name="rule">The rule that is broken, by the name that its format gives it.</param>
/// <param name="reason">What is wrong and what is allowed.</param>
public sealed class FormatProblemException(string file, int line, int column, string rule, string reason)
    : DocumentException([new DocumentProblem(file, line, line > 0 ? column : 0, rule + ":", line > 0 ? reason : $"at byte {column}: {reason}")])
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1; 0 in a file without lines.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1; in a file without lines the byte, from 0.</summary>
    public int Column { get; } = column;

    /// <summary>The rule that is broken, by the name that its format gives it.</summary>
    public string Rule { get; } = rule;

    /// <summary>What is wrong and what is allowed.</summary>
    public string Reason { get; } = reason;

    /// <summary>The same error of a file that is called otherwise, such as by its path below a folder.</summary>
    /// <param name="file">What to call it.</param>
    /// <returns>The error.</returns>
    public FormatProblemException In(string file) => new(file, Line, Column, Rule, Reason);
}
