using HapticNode.Core.Base;

namespace HapticNode.Core.Console.Reports;

/// <summary>An answer of several lines, written a small piece at a time.</summary>
public abstract class Report
{
    /// <summary>Whether the last line carries the CRC-32 of the lines before it.</summary>
    public bool Sums;

    /// <summary>Whether the last line says how many there were.</summary>
    public bool Counts = true;

    /// <summary>Whether it could not be brought to its end: its lines are not to be used then.</summary>
    public bool Failed;

    /// <summary>Begins.</summary>
    /// <param name="first">The verb's first argument, see <see cref="HostCommand.First"/>.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="now">The time in microseconds.</param>
    public abstract void Begin(int first, int second, long now);

    /// <summary>Writes on.</summary>
    /// <param name="writer">Takes the text; it already holds what every line begins with.</param>
    /// <returns>How far it is.</returns>
    public abstract Progress Step(LineWriter writer);

    /// <summary>Writes what the last line says besides, a small piece.</summary>
    /// <param name="writer">Takes the text, each field after a space.</param>
    /// <returns>True when that is all.</returns>
    public virtual bool Tail(LineWriter writer)
    {
        return true;
    }
}
