using System.Globalization;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Documents;

/// <summary>What is drawn from each rail with everything on at once.</summary>
public static class PowerBudget
{
    /// <summary>Writes a table in Markdown.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void WriteMarkdown(Panel panel, TextWriter writer)
    {
        PowerTree tree = new(panel);
        writer.Write($"# Power budget of {panel.Name}, revision {panel.Revision}\n\n");
        writer.Write("Everything on at once, motors at their starting current: the worst of a few milliseconds. Modelled, not measured.\n\n");
        writer.Write("| rail | volts | feeds | mA | limit, mA |\n|---|---|---|---:|---:|\n");
        foreach (Rail rail in panel.Rails)
        {
            List<(string Name, double Milliamps)> draws = [.. tree.Direct(rail.Net)];
            draws.AddRange(panel.Rails.Where(other => other.From == rail.Net).Select(other => ($"rail {other.Net}", tree.Total(other.Net))));
            if (rail == panel.SupplyRail)
            {
                draws.Add(("the node's board", panel.Boards.Max(board => board.DrawsMilliamps)));
            }

            string volts = string.Create(CultureInfo.InvariantCulture, $"{rail.MinimumVolts} to {rail.MaximumVolts}");
            string feeds = string.Join(", ", draws.Select(draw => string.Create(CultureInfo.InvariantCulture, $"{draw.Name} {draw.Milliamps:0.#}")));
            string sum = draws.Sum(draw => draw.Milliamps).ToString("0", CultureInfo.InvariantCulture);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"| {rail.Net} | {volts} | {feeds} | {sum} | {rail.LimitMilliamps} |\n"));
        }
    }
}
