using System.Text;

namespace HapticNode.Hardware.Spice;

/// <summary>A circuit for ngspice with the limits of what it measures.</summary>
/// <param name="Name">Its name, which is also that of its file.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Body">The circuit, the analysis and the measurements.</param>
/// <param name="Limits">The limits of the measurements.</param>
public sealed record SpiceDeck(string Name, string Title, string Body, IReadOnlyList<SpiceLimit> Limits)
{
    /// <summary>The text of the file: <c>ngspice -b FILE</c> prints the measurements.</summary>
    public string Text
    {
        get
        {
            StringBuilder text = new();
            text.Append($"* {Name}: {Title}\n");
            text.Append("* Modelled, not measured. Limits:\n");
            foreach (SpiceLimit limit in Limits)
            {
                text.Append($"*   {limit.Measure}: {limit.What}: {limit.Allowed}\n");
            }

            return text.Append(Body).Append(".end\n").ToString();
        }
    }
}
