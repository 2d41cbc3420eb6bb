using HapticNode.Documents.Problems;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Makes sure that everything a panel file refers to is there.</summary>
internal static class PanelLinks
{
    /// <summary>Notes every reference that leads nowhere.</summary>
    internal static void Check(Panel panel, ProblemList problems)
    {
        string[] parts = [.. panel.Parts.Select(part => part.Reference)];
        string[] rails = [.. panel.Rails.Select(rail => rail.Net)];
        string[] nets = [.. panel.Nets.Select(net => net.Net)];
        void Known(string word, IReadOnlyCollection<string> words, int line, string key)
        {
            if (word.Length > 0 && !words.Contains(word))
            {
                problems.Unknown(line, key, word, words);
            }
        }

        Known(panel.NodeConnector, parts, 1, "node_connector");
        foreach (Rail rail in panel.Rails)
        {
            Known(rail.From, rails, rail.Line, $"rails.{rail.Net}.from");
            Known(rail.Through, parts, rail.Line, $"rails.{rail.Net}.through");
            if (rail.MinimumVolts > rail.Volts || rail.Volts > rail.MaximumVolts)
            {
                problems.Add(rail.Line, $"rails.{rail.Net}", "must have min_v, volts and max_v in this order");
            }
        }

        foreach (Part part in panel.Parts)
        {
            Known(part.Near, parts, part.Line, $"parts.{part.Reference}.near");
        }

        foreach (Control control in panel.Controls)
        {
            foreach (string net in control.Nets)
            {
                Known(net, nets, control.Line, $"controls.{control.Name}.nets");
            }
        }

        foreach (Lane lane in panel.Lanes)
        {
            Known(lane.Net, nets, lane.Line, $"lanes.{lane.Name}.{(lane.Stage == LaneStage.Bridge ? "nets" : "net")}");
            Known(lane.BackNet, nets, lane.Line, $"lanes.{lane.Name}.nets");
            Known(lane.Enable, nets, lane.Line, $"lanes.{lane.Name}.enable");
            Known(lane.Load, parts, lane.Line, $"lanes.{lane.Name}.load");
            Known(lane.Supply, rails, lane.Line, $"lanes.{lane.Name}.supply");
        }

        if (panel.I2c is { } bus)
        {
            Known(bus.Data, nets, bus.Line, "i2c.data");
            Known(bus.Clock, nets, bus.Line, "i2c.clock");
        }

        Known(panel.Gate.Net, nets, panel.Gate.Line, "gate.net");
        Known(panel.Gate.Output, nets, panel.Gate.Line, "gate.output");
        Known(panel.Gate.Part, parts, panel.Gate.Line, "gate.part");
        Known(panel.Gate.Resistor, parts, panel.Gate.Line, "gate.resistor");
        Known(panel.Gate.Capacitor, parts, panel.Gate.Line, "gate.capacitor");
        BoardLinks.Check(panel, nets, problems);
    }
}
