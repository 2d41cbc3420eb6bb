using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Support;

/// <summary>Uploads a bank in typed form.</summary>
public static class Upload
{
    /// <summary>Begins an upload and sends lines, all of which must be accepted.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lines">The lines.</param>
    public static void Send(TestPanel panel, params string[] lines)
    {
        Assert.AreEqual("ok", panel.Say("begin"));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual("ok upload=" + (i + 1), panel.Say(lines[i]), lines[i]);
        }
    }

    /// <summary>Writes the line that ends an upload.</summary>
    /// <param name="lines">The lines that were sent.</param>
    /// <returns>The line.</returns>
    public static string Commit(params string[] lines)
    {
        return "commit " + lines.Length + " " + Sums.Crc32Of(lines);
    }

    /// <summary>Uploads a whole bank, which must be accepted.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lines">The lines.</param>
    public static void All(TestPanel panel, params string[] lines)
    {
        Send(panel, lines);
        Assert.AreEqual("ok", panel.Say(Commit(lines)));
    }
}
