namespace HapticNode.Simulation.Scenarios;

/// <summary>Something that happens in a scenario.</summary>
/// <param name="TimeNanoseconds">When it happens (or begins), in nanoseconds after power-on.</param>
/// <param name="Subject">The first word after the time, with its place in the file: a control's name, <c>pin</c>, <c>host</c> or <c>quiet</c>.</param>
public abstract record ScenarioAction(long TimeNanoseconds, ScenarioWord Subject)
{
    /// <summary>The line of the file that says so, counted from 1.</summary>
    public int Line => Subject.Line;
}
