using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Safety;

namespace HapticNode.Core.Console;

/// <summary>What the node says without being asked: that it has started, that the draft is not saved, that it has latched or been cleared.</summary>
public sealed class Notices
{
    /// <summary>Whether it has yet to say that it has started.</summary>
    public bool Greets;

    /// <summary>Whether it has last said that the draft is dirty.</summary>
    public bool ToldDirty;

    /// <summary>The latch that it has last told.</summary>
    public FaultReason ToldFault;

    /// <summary>How many limits of lanes it has told, see <see cref="Telemetry.Counters.Limited"/>.</summary>
    public int ToldLimits;

    /// <summary>When the next limit may be told, in microseconds: a lively hand comes to some again and again.</summary>
    public long LimitsFrom;

    /// <summary>Whether it has yet to say that an upload has ended because nothing came of it any more.</summary>
    public bool LostUpload;

    // The places of Words.Notices.
    private const int Dirty = 0;
    private const int Latched = 1;
    private const int Cleared = 2;
    private const int UploadEnded = 3;
    private const int Limit = 4;

    private const int LimitPauseMicroseconds = 1000000;

    private readonly Node _node;

    /// <summary>Makes notices of a node.</summary>
    /// <param name="node">The node.</param>
    public Notices(Node node)
    {
        _node = node;
    }

    /// <summary>Whether there is something to say.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if <see cref="Next"/> would write something.</returns>
    public bool HasWork(long now)
    {
        return Greets || LostUpload || _node.IsDirty != ToldDirty || _node.Player.Latched != ToldFault || HasLimit(now);
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where there is nothing to say after all.</returns>
    public bool Next(LineWriter writer, long now)
    {
        writer.Character('!');
        if (Greets)
        {
            Greets = false;
            Hello(writer);
        }
        else if (LostUpload)
        {
            LostUpload = false;
            writer.Word(Words.Notices, UploadEnded);
        }
        else if (_node.Player.Latched != ToldFault)
        {
            ToldFault = _node.Player.Latched;
            Fault(writer);
        }
        else if (HasLimit(now))
        {
            ToldLimits = _node.Counters.Limited;
            LimitsFrom = now + LimitPauseMicroseconds;
            writer.Word(Words.Notices, Limit);
            writer.Word(Words.Faults, (int)_node.Player.Lanes.LastLimit);
            writer.Word(_node.Bank.Lanes, _node.Player.Lanes.LastLimitedLane);
        }
        else
        {
            ToldDirty = _node.IsDirty;
            if (!ToldDirty)
            {
                return false;
            }

            writer.Word(Words.Notices, Dirty);
        }

        writer.Word(Words.Fields, Field.Time);
        writer.Number(now);
        return true;
    }

    // Once after a start, so that literals do.
    private void Hello(LineWriter writer)
    {
        writer.Text(" hello hnp=1 fw=");
        writer.Text(Node.Version);
        writer.Text(" board=");
        writer.Text(_node.Board);
        writer.Text(" bank=");
        writer.Text(_node.BankOrigin);
        writer.Word(Words.Fields, Field.Generation);
        writer.Number(_node.Generation());
        if (_node.BadLines > 0)
        {
            writer.Text(" unread=");
            writer.Number(_node.BadLines);
        }

        if (_node.DamagedFiles() > 0)
        {
            writer.Text(" damaged=");
            writer.Number(_node.DamagedFiles());
        }
    }

    private bool HasLimit(long now)
    {
        return ToldLimits != _node.Counters.Limited && now >= LimitsFrom;
    }

    private void Fault(LineWriter writer)
    {
        if (ToldFault == FaultReason.None)
        {
            writer.Word(Words.Notices, Cleared);
            return;
        }

        writer.Word(Words.Notices, Latched);
        writer.Word(Words.Faults, (int)ToldFault);
        if (_node.Player.LatchedLane >= 0)
        {
            writer.Word(_node.Bank.Lanes, _node.Player.LatchedLane);
        }
    }
}
