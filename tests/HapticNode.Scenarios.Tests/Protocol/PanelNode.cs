using System.Text;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Storage;

namespace HapticNode.Scenarios.Tests.Protocol;

/// <summary>A node with panel-a's lanes and controls and the standard bank, at a time that stands still between requests.</summary>
internal sealed class PanelNode
{
    private readonly Node _node = new();
    private readonly StringBuilder _said = new();
    private readonly byte[] _taken = new byte[1024];
    private long _now;

    internal PanelNode()
    {
        _node.Player.Platform.Panel = "panel-a";
        foreach (string motor in new[] { "lra", "erm" })
        {
            _node.AddLane(motor, LaneKind.Motor, new SilentOutput());
        }

        _node.AddLane("tone", LaneKind.Tone, new SilentOutput());
        foreach (string light in new[] { "red", "green", "blue" })
        {
            _node.AddLane(light, LaneKind.Light, new SilentOutput());
        }

        var open = new OpenContacts();
        foreach (string button in new[] { "ok", "back", "save", "mode" })
        {
            _node.AddButton(button, open, 0);
        }

        _node.AddEncoder("dial", open, 1, 1);
        _node.AddEncoder("knob", open, 1, 1);
        _node.AddButton("dial-push", open, 0);
        _node.AddButton("knob-push", open, 0);
        _node.Boot(new VolatileStore(), new FactoryBank(), _now);
        Say("");
    }

    /// <summary>Lets time pass, in milliseconds.</summary>
    internal void Wait(int milliseconds)
    {
        long end = _now + (milliseconds * 1000L);
        for (; _now < end; _now += 1000)
        {
            Step();
        }
    }

    /// <summary>Presses and releases a control by the number of its input line.</summary>
    internal void Tap(int line)
    {
        _node.Edge(line, 0, _now);
        Wait(20);
        _node.Edge(line, 1, _now);
        Wait(20);
    }

    /// <summary>Sends a line and takes all that the node has said since the line before.</summary>
    internal IReadOnlyList<string> Say(string line)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(line + "\n");
        _node.Receive(bytes, bytes.Length);
        do
        {
            Step();
        }
        while (_node.Console.HasWork(_now));
        string[] lines = _said.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        _said.Clear();
        return lines;
    }

    // What the node says is on its way at once, as on a board.
    private void Step()
    {
        _node.Step(_now);
        _said.Append(Encoding.ASCII.GetString(_taken, 0, _node.Console.Send(_taken, _taken.Length)));
    }

    private sealed class SilentOutput : LaneOutput
    {
        public override void Set(int level, int hertz)
        {
        }
    }

    private sealed class OpenContacts : LevelSource
    {
        public override int Read(int line) => 1;
    }

    private sealed class VolatileStore : BankStore
    {
        private readonly MemoryStream?[] _files = new MemoryStream?[Slots];
        private MemoryStream? _open;

        public override bool OpenRead(int slot)
        {
            _open = _files[slot];
            _open?.Seek(0, SeekOrigin.Begin);
            return _open is not null;
        }

        public override int Read(byte[] target, int count) => _open!.Read(target, 0, count);

        public override bool OpenWrite(int slot)
        {
            _open = _files[slot] = new MemoryStream();
            return true;
        }

        public override bool Write(byte[] bytes, int start, int count)
        {
            _open!.Write(bytes, start, count);
            return true;
        }

        public override bool Close()
        {
            _open = null;
            return true;
        }
    }
}
