namespace HapticNode.Core.Tests.Support;

/// <summary>
/// A panel whose button "save" asks the host: it acknowledges on red at 10 %, confirms on green at 20 %, rejects at 30 %
/// and times out at 40 % after half a second, 50 ms each; busy and progress play on the lane "blue".
/// </summary>
public static class AskingPanel
{
    /// <summary>Makes the panel.</summary>
    /// <returns>The panel.</returns>
    public static TestPanel Made()
    {
        return new TestPanel(
            "cue acknowledge",
            "acknowledge.red 50:10",
            "cue confirm outcome",
            "confirm.green 50:20",
            "cue reject outcome",
            "reject.green 50:30",
            "cue timeout outcome",
            "timeout.green 50:40",
            "cue busy loop 20000",
            "busy.blue 100:50 100:20",
            "cue progress loop 60000 gauge",
            "progress.blue 10:100",
            "button save double 0",
            "on save press ask save within 500");
    }

    /// <summary>Presses and releases "save" cleanly; that takes 20 ms.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="time">When, in microseconds.</param>
    public static void Press(TestPanel panel, long time)
    {
        panel.Edge(TestPanel.Save, 0, time);
        panel.Edge(TestPanel.Save, 1, time + 10000);
        panel.RunUntil(time + 20000);
    }
}
