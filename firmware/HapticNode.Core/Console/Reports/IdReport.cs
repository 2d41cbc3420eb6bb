using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>Who is there and in what state, in one line.</summary>
public sealed class IdReport : Report
{
    private readonly Node _node;
    private ReportSum _sum;
    private int _field;
    private long _now;

    /// <summary>Makes a report.</summary>
    /// <param name="node">The node.</param>
    public IdReport(Node node)
    {
        _node = node;
        Counts = false;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _now = now;
        if (_node.SummedEdits != _node.Edits)
        {
            _node.SummedEdits = _node.Edits;
            _sum = new ReportSum(new BankReport(_node.Bank));
            _sum.Begin();
        }
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_sum == null)
        {
            return Progress.End;
        }

        if (_sum.Step())
        {
            _node.BankCrc = _sum.Crc;
            _sum = null;
        }

        return Progress.Working;
    }

    /// <inheritdoc/>
    public override bool Tail(LineWriter writer)
    {
        switch (_field++)
        {
            case 0:
                writer.Text(" hnp=1 fw=");
                writer.Text(Node.Version);
                writer.Text(" board=");
                writer.Text(_node.Board);
                return false;
            case 1:
                writer.Text(" schema=");
                writer.Hex(SchemaReport.Crc, 8);
                writer.Text(" bank=");
                writer.Hex(_node.BankCrc, 8);
                return false;
            case 2:
                Field(writer, " generation=", _node.Generation());
                Field(writer, " dirty=", _node.IsDirty ? 1 : 0);
                Field(writer, " armed=", _node.Player.IsArmed ? 1 : 0);
                return false;
            case 3:
                writer.Text(" fault=");
                writer.Name(Words.Faults, (int)_node.Player.Latched);
                Field(writer, " upload=", _node.Console.IsUploading() ? 1 : 0);
                Loss(writer, " unread=", _node.BadLines);
                Loss(writer, " damaged=", _node.DamagedFiles());
                return false;
            case 4:
                writer.Text(_node.TakesEdgesDirectly ? " edges=direct" : " edges=library");
                return false;
            default:
                Field(writer, " heap=", _node.HeapFree);
                Field(writer, " lowest=", _node.HeapLowest);
                Field(writer, " t=", _now);
                return true;
        }
    }

    // The line is long enough without what is as it should be.
    private static void Loss(LineWriter writer, string name, int count)
    {
        if (count > 0)
        {
            Field(writer, name, count);
        }
    }

    private static void Field(LineWriter writer, string name, long value)
    {
        writer.Text(name);
        writer.Number(value);
    }
}
