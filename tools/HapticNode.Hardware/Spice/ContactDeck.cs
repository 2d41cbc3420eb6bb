using System.Globalization;
using System.Text;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>A contact, recorded or made up, behind a panel's filter: how many edges are left, and how late the first one is.</summary>
public static class ContactDeck
{
    /// <summary>How many edges are looked for: one is right, and more than these are as bad.</summary>
    public const int EdgesLookedFor = 4;

    // The contact rests for this long before its first edge.
    private const double LeadMicroseconds = 200;
    private const double TailMicroseconds = 8000;
    private const double EdgeMicroseconds = 0.1;

    // Where there is no Schmitt buffer: the middle of the supply, with the little hysteresis that an input has.
    private const double PlainHysteresis = 0.1;

    /// <summary>Makes the deck.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="filter">One of its filters, complete.</param>
    /// <param name="name">The name of the recording.</param>
    /// <param name="levels">Times in microseconds, and the level from then on: 0 for closed. The first is the level at rest.</param>
    /// <param name="mostEdges">How many edges may be left, at most <see cref="EdgesLookedFor"/>.</param>
    /// <param name="mostMilliseconds">How late the first edge may be.</param>
    /// <returns>The deck.</returns>
    public static SpiceDeck Create(
        Panel panel, ContactFilter filter, string name, IReadOnlyList<(double Microseconds, int Level)> levels, int mostEdges, double mostMilliseconds)
    {
        DeckWriter deck = new();
        double volts = panel.LogicRail.Volts;
        double rising = filter.Buffer?.Rating("rising_threshold_v") ?? ((volts / 2) + PlainHysteresis);
        double falling = filter.Buffer?.Rating("falling_threshold_v") ?? ((volts / 2) - PlainHysteresis);
        double end = LeadMicroseconds + levels[^1].Microseconds + TailMicroseconds;
        deck.Line($"Vcc vcc 0 {volts}");
        deck.Line($"Rpull vcc contact {filter.PullUp!.Rating("ohm")}");
        deck.Line($"Rseries contact filter {filter.Series!.Rating("ohm")}");
        deck.Line($"C filter 0 {filter.Capacitor!.Rating("nf")}n");
        deck.Line($"Vlevel level 0 PWL({Wave(levels)})");
        deck.Line($"S1 contact 0 level 0 closed");
        deck.Line($".model closed SW(VT=-0.5 RON=1 ROFF=100Meg)");
        deck.Line($"S2 vcc out filter 0 schmitt");
        deck.Line($"Rout out 0 10k");
        deck.Line($".model schmitt SW(VT={(rising + falling) / 2:0.000} VH={(rising - falling) / 2:0.000} RON=1 ROFF=1G)");
        deck.Line($".tran 2u {end:0}u 0 10u");
        for (int edge = 1; edge <= EdgesLookedFor; edge++)
        {
            FormattableString how = edge == 1
                ? (FormattableString)$"TRIG AT={LeadMicroseconds}u TARG v(out) VAL={volts / 2} CROSS=1"
                : $"WHEN v(out)={volts / 2} CROSS={edge}";
            if (edge > mostEdges)
            {
                deck.Forbid($"edge{edge}", how, $"edge {edge} after the filter", "ms");
            }
            else
            {
                deck.Measure($"edge{edge}", how, $"edge {edge} after the filter", "ms", 0, edge == 1 ? mostMilliseconds : end / 1000);
            }
        }

        return deck.ToDeck(name, $"a contact behind the filter of {filter.Net}");
    }

    // The switch is closed while its control is above -0.5: the level is turned over.
    private static string Wave(IReadOnlyList<(double Microseconds, int Level)> levels)
    {
        int before = levels[0].Level;
        StringBuilder wave = new(string.Create(CultureInfo.InvariantCulture, $"0 {-before}"));
        foreach ((double microseconds, int level) in levels.Skip(1))
        {
            double time = LeadMicroseconds + microseconds;
            wave.Append(CultureInfo.InvariantCulture, $" {time:0.000}u {-before} {time + EdgeMicroseconds:0.000}u {-level}");
            before = level;
        }

        return wave.ToString();
    }
}
