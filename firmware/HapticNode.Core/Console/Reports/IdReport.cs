using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>Who is there and in what state: one line, for which the bank is summed where it has changed since it last was.</summary>
public sealed class IdReport : Report
{
    private static readonly string s_protocol = " hnp=1 fw=";
    private static readonly string s_board = " board=";
    private static readonly string s_schema = " schema=";
    private static readonly string s_bank = " bank=";
    private static readonly string s_generation = " generation=";
    private static readonly string s_isDirty = " dirty=1";
    private static readonly string s_isSaved = " dirty=0";
    private static readonly string s_isArmed = " armed=1";
    private static readonly string s_isDisarmed = " armed=0";
    private static readonly string s_fault = " fault=";
    private static readonly string s_time = " t=";

    private readonly Node _node;
    private readonly ReportSum _bank;
    private readonly ReportSum _schema;
    private bool _hasSchema;
    private bool _hasBank;
    private int _edits;
    private int _field;
    private long _now;

    /// <summary>Makes a report.</summary>
    /// <param name="node">The node.</param>
    public IdReport(Node node)
    {
        _node = node;
        _bank = new ReportSum(new BankReport(node.Bank));
        _schema = new ReportSum(new SchemaReport(node.Bank));
        Counts = false;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _now = now;
        _field = 0;
        if (!_hasSchema)
        {
            _schema.Begin();
        }

        if (!_hasBank || _edits != _node.Edits)
        {
            _hasBank = false;
            _edits = _node.Edits;
            _bank.Begin();
        }
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (!_hasSchema)
        {
            _hasSchema = _schema.Step();
            return Progress.Working;
        }

        if (!_hasBank)
        {
            _hasBank = _bank.Step();
            return Progress.Working;
        }

        return Progress.End;
    }

    /// <inheritdoc/>
    public override bool Tail(LineWriter writer)
    {
        switch (_field++)
        {
            case 0:
                writer.Text(s_protocol);
                writer.Text(Node.Version);
                return false;
            case 1:
                writer.Text(s_board);
                writer.Text(_node.Board);
                return false;
            case 2:
                writer.Text(s_schema);
                writer.Hex(_schema.Crc, 8);
                return false;
            case 3:
                writer.Text(s_bank);
                writer.Hex(_bank.Crc, 8);
                return false;
            case 4:
                writer.Text(s_generation);
                writer.Number(_node.Generation());
                writer.Text(_node.IsDirty ? s_isDirty : s_isSaved);
                return false;
            case 5:
                writer.Text(_node.Player.IsArmed ? s_isArmed : s_isDisarmed);
                writer.Text(s_fault);
                writer.Name(FaultWords.Names, (int)_node.Player.Latched);
                return false;
            default:
                writer.Text(s_time);
                writer.Number(_now);
                return true;
        }
    }
}
