using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>A scenario says something that cannot be read or cannot happen on the panel.</summary>
/// <remarks>The message reads <c>name:line:column: problem</c>, the form that editors and terminals turn into a link.</remarks>
public sealed class ScenarioException : DocumentException
{
    /// <summary>Points at a place in a scenario and says what is wrong there.</summary>
    /// <param name="scenario">The scenario's name.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="problem">What is wrong, what was expected and the nearest valid word, in one sentence.</param>
    /// <param name="innerException">The error underneath, for example of a file that could not be opened.</param>
    public ScenarioException(string scenario, int line, int column, string problem, Exception? innerException = null)
        : base([new DocumentProblem(scenario, line, column, "", problem)], innerException)
    {
    }

    internal ScenarioException(string scenario, ScenarioWord word, string problem, Exception? innerException = null)
        : this(scenario, word.Line, word.Column, problem, innerException)
    {
    }

    /// <summary>The scenario's name.</summary>
    public string Scenario => Problems[0].File;

    /// <summary>The line, counted from 1.</summary>
    public int Line => Problems[0].Line;

    /// <summary>The column, counted from 1.</summary>
    public int Column => Problems[0].Column;

    /// <summary>The message without its place.</summary>
    public string Problem => Problems[0].Message;
}
