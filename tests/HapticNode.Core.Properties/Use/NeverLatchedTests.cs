using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Use;

/// <summary>A panel in use is never switched off by its user, nor by its host: hours of both, against an account of heat and drive of its own.</summary>
[TestClass]
public sealed class NeverLatchedTests
{
    private const int Seed = 20250401;
    private const long Hour = 3_600_000_000;

    // Several panels in turn: each begins anew, with other habits of its hand.
    private const long PanelTime = Hour / 4;

    [TestMethod]
    public void ALivelyHandIsAnsweredForHours()
    {
        Use(host: false);
    }

    [TestMethod]
    public void AChattyHostIsAnsweredForHours()
    {
        Use(hand: false);
    }

    [TestMethod]
    public void BothTogetherAreAnsweredForHours()
    {
        Use();
    }

    private static void Use(bool hand = true, bool host = true)
    {
        int panels = (int)(Effort.Hours() * (Hour / PanelTime));
        for (int index = 0; index < panels; index++)
        {
            UsePanel(new Random(Seed + index), hand, host);
        }
    }

    private static void UsePanel(Random random, bool hand, bool host)
    {
        UsedPanel panel = new();
        using IEnumerator<Movement> left = new Thumb(new Random(random.Next()), "dial", ["ok", "back", "dial-push"]).Move().GetEnumerator();
        using IEnumerator<Movement> right = new Thumb(new Random(random.Next()), "knob", ["save", "mode", "knob-push"]).Move().GetEnumerator();
        using IEnumerator<(long Time, string Line)> talk = new ChattyHost(new Random(random.Next())).Talk().GetEnumerator();
        left.MoveNext();
        right.MoveNext();
        talk.MoveNext();
        while (panel.Now < PanelTime)
        {
            long touch = hand ? Math.Min(left.Current.Time, right.Current.Time) : long.MaxValue;
            if (host && talk.Current.Time <= touch)
            {
                panel.RunUntil(talk.Current.Time);
                panel.Say(talk.Current.Line);
                talk.MoveNext();
            }
            else
            {
                IEnumerator<Movement> thumb = left.Current.Time <= right.Current.Time ? left : right;
                panel.RunUntil(thumb.Current.Time);
                panel.Edge(thumb.Current.Control, thumb.Current.Contact, thumb.Current.Level);
                thumb.MoveNext();
            }

            panel.IsWithinItsLimits();
        }
    }
}
