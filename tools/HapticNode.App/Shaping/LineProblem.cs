using HapticNode.Banks;
using HapticNode.Documents.Problems;

namespace HapticNode.App.Shaping;

/// <summary>An error in a line that somebody types.</summary>
/// <param name="Column">Where it is in the text, from 0.</param>
/// <param name="Length">How many characters are meant.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record LineProblem(int Column, int Length, string Message)
{
    /// <summary>Finds a problem of a bank in the steps that were typed, which may stand on several lines of the bank.</summary>
    /// <param name="typed">The steps as they were typed.</param>
    /// <param name="bank">The bank with them.</param>
    /// <param name="problem">The problem of the bank.</param>
    /// <returns>The problem where it was typed; about all of it where it is not about a step.</returns>
    internal static LineProblem In(string typed, BankDocument bank, DocumentProblem problem)
    {
        string line = problem.Line > 0 ? bank.Lines[problem.Line - 1] : "";
        int column = Math.Clamp(problem.Column - 1, 0, line.Length);
        int start = line.LastIndexOf(' ', Math.Max(0, column - 1)) + 1;
        int end = line.IndexOf(' ', start);
        string word = line[start..(end < 0 ? line.Length : end)];
        int at = word.Length == 0 ? -1 : (" " + typed + " ").IndexOf($" {word} ", StringComparison.Ordinal);
        return at < 0
            ? new LineProblem(0, typed.Length, problem.Message)
            : new LineProblem(at + column - start, Math.Max(1, word.Length - column + start), problem.Message);
    }
}
