using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console.Reports;

/// <summary>Who is there and in what state, in one line.</summary>
public sealed class IdReport : Report
{
    private readonly Draft _draft;
    private readonly Player _player;
    private readonly bool _isUploading;
    private ReportSum _sum;
    private int _field;
    private long _now;

    /// <summary>Makes a report.</summary>
    /// <param name="draft">The bank.</param>
    /// <param name="player">What plays it.</param>
    /// <param name="isUploading">Whether an upload is open.</param>
    public IdReport(Draft draft, Player player, bool isUploading)
    {
        _draft = draft;
        _player = player;
        _isUploading = isUploading;
        Counts = false;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _now = now;
        if (_draft.SummedEdits != _draft.Edits)
        {
            _draft.SummedEdits = _draft.Edits;
            _sum = new ReportSum(new BankReport(_draft.Bank));
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
            _draft.Crc = _sum.Crc;
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
                writer.Text(Release.Version);
                writer.Text(" board=");
                writer.Text(_player.Platform.Panel);
                writer.Text(" map=");
                writer.Hex(_player.Platform.Map, 8);
                return false;
            case 1:
                writer.Text(" schema=");
                writer.Hex(SchemaReport.Crc, 8);
                writer.Text(" bank=");
                writer.Hex(_draft.Crc, 8);
                return false;
            case 2:
                Field(writer, " generation=", _draft.Generation());
                Field(writer, " dirty=", _draft.IsDirty ? 1 : 0);
                Field(writer, " armed=", _player.IsArmed ? 1 : 0);
                return false;
            case 3:
                writer.Text(" fault=");
                writer.Name(Words.Faults, (int)_player.Latched);
                Field(writer, " upload=", _isUploading ? 1 : 0);
                Loss(writer, " unread=", _draft.BadLines);
                Loss(writer, " damaged=", _draft.DamagedFiles());
                return false;
            case 4:
                writer.Text(_player.Platform.TakesEdgesDirectly ? " edges=direct" : " edges=library");
                Driver(writer, _player.Platform.Driver);
                return false;
            default:
                Field(writer, " heap=", _player.Platform.HeapFree);
                Field(writer, " lowest=", _player.Platform.HeapLowest);
                Field(writer, " t=", _now);
                return true;
        }
    }

    private static void Driver(LineWriter writer, DriverCondition driver)
    {
        if (driver != null)
        {
            writer.Text(" driver=");
            writer.Text(DriverCondition.WordOf(driver.State));
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
