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

    private static readonly string s_dirty = "! dirty";
    private static readonly string s_time = " t=";
    private static readonly string s_hello = "! hello hnp=1 fw=";
    private static readonly string s_board = " board=";
    private static readonly string s_bank = " bank=";
    private static readonly string s_generation = " generation=";
    private static readonly string s_cleared = "! cleared";
    private static readonly string s_fault = "! fault";

    private readonly Node _node;

    /// <summary>Makes notices of a node.</summary>
    /// <param name="node">The node.</param>
    public Notices(Node node)
    {
        _node = node;
    }

    /// <summary>Whether there is something to say.</summary>
    /// <returns>True if <see cref="Next"/> would write something.</returns>
    public bool HasWork()
    {
        return Greets || _node.IsDirty != ToldDirty || _node.Player.Latched != ToldFault;
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where there is nothing to say after all.</returns>
    public bool Next(LineWriter writer, long now)
    {
        if (Greets)
        {
            Greets = false;
            Hello(writer);
        }
        else if (_node.Player.Latched != ToldFault)
        {
            ToldFault = _node.Player.Latched;
            Fault(writer);
        }
        else
        {
            ToldDirty = _node.IsDirty;
            if (!ToldDirty)
            {
                return false;
            }

            writer.Text(s_dirty);
        }

        writer.Text(s_time);
        writer.Number(now);
        return true;
    }

    private void Hello(LineWriter writer)
    {
        writer.Text(s_hello);
        writer.Text(Node.Version);
        writer.Text(s_board);
        writer.Text(_node.Board);
        writer.Text(s_bank);
        writer.Text(_node.BankOrigin);
        writer.Text(s_generation);
        writer.Number(_node.Generation());
    }

    private void Fault(LineWriter writer)
    {
        if (ToldFault == FaultReason.None)
        {
            writer.Text(s_cleared);
            return;
        }

        writer.Text(s_fault);
        writer.Word(FaultWords.Names, (int)ToldFault);
        if (_node.Player.LatchedLane >= 0)
        {
            writer.Word(_node.Bank.Lanes, _node.Player.LatchedLane);
        }
    }
}
