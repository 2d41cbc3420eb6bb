using System.Text;
using HapticNode.Banks;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Playback;

namespace HapticNode.App.Benchmarks;

/// <summary>Counts the bytes that the node allocates for what it does all day, on this machine.</summary>
internal sealed class CoreAllocations
{
    private const int Rounds = 1000;

    private readonly Node _node = new();
    private readonly int _ok;
    private readonly int _dial;
    private long _now;

    internal CoreAllocations()
    {
        foreach (string name in new[] { "lra", "erm" })
        {
            _node.AddLane(name, LaneKind.Motor, new Nowhere());
        }

        _node.AddLane("tone", LaneKind.Tone, new Nowhere());
        _ok = _node.AddButton("ok", new AlwaysOpen(), 0);
        _dial = _node.AddEncoder("dial", new AlwaysOpen(), 1, 1);
        foreach (string line in BankFile.Standard().Lines)
        {
            _node.Draft.LoadLine(line);
        }

        _node.Begin(0);
    }

    /// <summary>Bytes for a press with all its steps, for a detent, and for a line from the host with its reply.</summary>
    internal (double Press, double Detent, double Line) Count()
    {
        byte[] line = Encoding.ASCII.GetBytes("click.lra 12:100 6:-100\n");
        byte[] reply = new byte[64];
        return (Measure(Press), Measure(Detent), Measure(Say));

        void Say()
        {
            _node.Receive(line, line.Length);
            Pass(20_000);
            _node.Console.Send(reply, reply.Length);
        }
    }

    private static double Measure(Action work)
    {
        // The first rounds compile what they run.
        for (int i = 0; i < Rounds; i++)
        {
            work();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Rounds;
    }

    private void Press()
    {
        _node.Edge(_ok, 0, _now);
        Pass(200_000);
    }

    private void Detent()
    {
        _node.Edge(_dial, 0, _now);
        _node.Edge(_dial + 1, 0, _now + 1000);
        _node.Edge(_dial, 1, _now + 2000);
        _node.Edge(_dial + 1, 1, _now + 3000);
        Pass(25_000);
    }

    private void Pass(long microseconds)
    {
        for (long end = _now + microseconds; _now < end; _now += 500)
        {
            _node.Step(_now);
        }
    }

    private sealed class Nowhere : LaneOutput
    {
        public override void Set(int level, int hertz)
        {
        }
    }

    private sealed class AlwaysOpen : LevelSource
    {
        public override int Read(int line) => 1;
    }
}
