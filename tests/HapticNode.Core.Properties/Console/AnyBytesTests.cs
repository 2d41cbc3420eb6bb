using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Console;

[TestClass]
public sealed class AnyBytesTests
{
    private const int Room = 2048;

    private static readonly string[] s_beginnings =
        ["", "play ", "click.lra ", "cue ", "set ", "get ", "on ok ", "begin\n", "@", "@1 ", "commit ", "watch all 500\n", "volume 5\n", "help\n"];

    [TestMethod]
    public void WhateverBytesComeEachLineAmongThemIsAnsweredOnce()
    {
        Holds.ForChoices(300, 400, choices =>
        {
            FuzzedPanel panel = new();
            while (choices.Any)
            {
                panel.Send(Bytes(choices));
            }

            SessionEnd.Check(panel);
        });
    }

    [TestMethod]
    public void MoreBytesThanThereIsRoomForLeaveANodeThatDoesWhatItIsTold()
    {
        Holds.ForChoices(100, 100, choices =>
        {
            FuzzedPanel panel = new();
            string bytes = Bytes(choices) + Bytes(choices) + "x";
            panel.Flood(bytes, Room / bytes.Length + 1 + choices.Between(0, 100));
            SessionEnd.Check(panel);
        });
    }

    [TestMethod]
    public void ACheckedLineIsCarriedOutOrNotAtAll()
    {
        Holds.ForChoices(300, 60, choices =>
        {
            string line = Checksums.Sealed($"@{choices.Between(0, 99)} volume {choices.Between(0, 99)} ", choices.Of([Checksums.Weak, Checksums.Strong]));
            char[] bent = line.ToCharArray();
            for (int flips = choices.Between(1, 3); flips > 0; flips--)
            {
                int at = choices.Between(0, bent.Length - 5);
                bent[at] = (char)(bent[at] ^ (1 << choices.Between(0, 4)));
            }

            FuzzedPanel panel = new();
            panel.Send(new string(bent) + "\n");
            Assert.IsTrue(new string(bent) == line || panel.Node.Player.Profile.Volume == 100, new string(bent));
        });
    }

    private static string Bytes(Choices choices)
    {
        string bytes = choices.Of(s_beginnings);
        for (int length = choices.OnceIn(10) ? choices.Between(100, 300) : choices.Between(0, 30); length > 0; length--)
        {
            bytes += choices.OnceIn(3) ? choices.Of(Vocabulary.Bytes.ToCharArray()) : (char)choices.Between(0, 255);
        }

        return bytes + choices.Of(["\n", "\r", "\r\n", "", " "]);
    }
}
