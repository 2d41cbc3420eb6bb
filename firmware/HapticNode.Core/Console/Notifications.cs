using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>What the node says without being asked: that it has started, that the draft is not saved, that it has latched or been cleared.</summary>
public sealed class Notifications
{
    /// <summary>Whether it has yet to say that it has started.</summary>
    public bool Greets;

    /// <summary>Whether it has last said that the draft is dirty.</summary>
    public bool ToldDirty;

    /// <summary>The latch that it has last told.</summary>
    public FaultReason ToldFault;

    /// <summary>How many limits of lanes it has told, see <see cref="Counters.Limited"/>.</summary>
    public int ToldLimits;

    /// <summary>When the next limit may be told, in microseconds: a lively hand comes to some again and again.</summary>
    public long LimitsFrom;

    /// <summary>Whether one of the seldom things is to be said: that an upload has ended, or how the driver is.</summary>
    public bool HasNews;

    /// <summary>Whether it has yet to say that an upload has ended because nothing came of it any more.</summary>
    public bool LostUpload;

    // The places of Words.Notifications.
    private const int Dirty = 0;
    private const int Latched = 1;
    private const int Cleared = 2;
    private const int UploadEnded = 3;
    private const int Limit = 4;

    private const int LimitPauseMicroseconds = 1000000;

    private readonly Draft _draft;
    private readonly Player _player;
    private readonly Counters _counters;

    /// <summary>Makes notifications.</summary>
    /// <param name="draft">Is told to be dirty.</param>
    /// <param name="player">Is told to be latched.</param>
    /// <param name="counters">Count the limits.</param>
    public Notifications(Draft draft, Player player, Counters counters)
    {
        _draft = draft;
        _player = player;
        _counters = counters;
    }

    /// <summary>Whether there is something to say.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if <see cref="Next"/> would write something.</returns>
    public bool HasWork(long now)
    {
        return Greets || HasNews || _draft.IsDirty != ToldDirty || _player.Latched != ToldFault || HasLimit(now);
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
            HasNews = HasDriver();
            writer.Word(Words.Notifications, UploadEnded);
        }
        else if (HasNews)
        {
            HasNews = false;
            if (!HasDriver())
            {
                return false;
            }

            Driver(writer, _player.Platform.Driver);
        }
        else if (_player.Latched != ToldFault)
        {
            ToldFault = _player.Latched;
            Fault(writer);
        }
        else if (HasLimit(now))
        {
            ToldLimits = _counters.Limited;
            LimitsFrom = now + LimitPauseMicroseconds;
            writer.Word(Words.Notifications, Limit);
            writer.Word(Words.Faults, (int)_player.Lanes.LastLimit);
            writer.Word(_draft.Bank.Lanes, _player.Lanes.LastLimitedLane);
        }
        else
        {
            ToldDirty = _draft.IsDirty;
            if (!ToldDirty)
            {
                return false;
            }

            writer.Word(Words.Notifications, Dirty);
        }

        writer.Word(Words.Fields, Field.Time);
        writer.Number(now);
        return true;
    }

    // Once after a start, so that literals do.
    private void Hello(LineWriter writer)
    {
        writer.Text(" hello hnp=1 fw=");
        writer.Text(Release.Version);
        writer.Text(" board=");
        writer.Text(_player.Platform.Panel);
        writer.Text(" bank=");
        writer.Text(_draft.Origin);
        writer.Word(Words.Fields, Field.Generation);
        writer.Number(_draft.Generation());
        if (_draft.BadLines > 0)
        {
            writer.Text(" unread=");
            writer.Number(_draft.BadLines);
        }

        if (_draft.DamagedFiles() > 0)
        {
            writer.Text(" damaged=");
            writer.Number(_draft.DamagedFiles());
        }
    }

    private bool HasDriver()
    {
        return _player.Platform.Driver != null && !_player.Platform.Driver.IsTold;
    }

    // Seldom, so that literals do.
    private void Driver(LineWriter writer, DriverCondition driver)
    {
        driver.IsTold = true;
        writer.Text(" driver");
        writer.Word(_draft.Bank.Lanes, driver.Lane);
        writer.Character(' ');
        writer.Text(DriverCondition.WordOf(driver.State));
        if (driver.State == DriverState.Calibrated)
        {
            Value(writer, " comp=", driver.Compensation);
            Value(writer, " bemf=", driver.BackEmf);
            Value(writer, " gain=", driver.Gain);
            if (driver.Period > 0)
            {
                Value(writer, " period=", driver.Period);
                Value(writer, " expected=", driver.ExpectedPeriod);
            }
        }
    }

    private static void Value(LineWriter writer, string name, int value)
    {
        writer.Text(name);
        writer.Number(value);
    }

    private bool HasLimit(long now)
    {
        return ToldLimits != _counters.Limited && now >= LimitsFrom;
    }

    private void Fault(LineWriter writer)
    {
        if (ToldFault == FaultReason.None)
        {
            writer.Word(Words.Notifications, Cleared);
            return;
        }

        writer.Word(Words.Notifications, Latched);
        writer.Word(Words.Faults, (int)ToldFault);
        if (_player.LatchedLane >= 0)
        {
            writer.Word(_draft.Bank.Lanes, _player.LatchedLane);
        }
    }
}
