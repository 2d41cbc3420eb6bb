using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>One speed group of the LEDC peripheral, as the IDF's driver works it: four timers and eight channels.</summary>
/// <remarks>Source: ESP-IDF driver ledc.c; a duty takes effect at the next period of its timer, a stop at once.</remarks>
internal sealed class Ledc(Timeline timeline, Action<LedcChannel, long> onChanged)
{
    internal const int TimerCount = 4;
    internal const int ChannelCount = 8;

    private readonly LedcTimer[] _timers = [.. Enumerable.Range(0, TimerCount).Select(_ => new LedcTimer())];
    private readonly LedcChannel[] _channels = [.. Enumerable.Range(0, ChannelCount).Select(_ => new LedcChannel())];

    /// <summary>Whether any timer or channel was ever configured; before that the driver refuses duty writes.</summary>
    internal bool IsConfigured { get; private set; }

    internal void ConfigureTimer(int timer, int frequencyHz, int bits, long now)
    {
        IsConfigured = true;
        LedcTimer configured = _timers[timer];
        configured.Configure(frequencyHz, bits, now);
        foreach (LedcChannel channel in _channels.Where(channel => channel.Timer == configured))
        {
            onChanged(channel, now);
            if (channel.PendingNumber is { } number)
            {
                Latch(channel, number, now);
            }
        }
    }

    internal void ConfigureChannel(int channel, int timer, int pin, uint number, long now)
    {
        IsConfigured = true;
        LedcChannel configured = _channels[channel];
        foreach (LedcChannel other in _channels)
        {
            other.Pins.Remove(pin);
        }

        configured.Pins.Add(pin);
        configured.Timer = _timers[timer];
        UpdateDuty(channel, number, now);
    }

    /// <summary>Sets a duty number and switches the channel's output on.</summary>
    internal void UpdateDuty(int channel, uint number, long now)
    {
        LedcChannel updated = _channels[channel];
        updated.IsRunning = true;
        Latch(updated, number, now);
        onChanged(updated, now);
    }

    internal void Stop(int channel, long now)
    {
        LedcChannel stopped = _channels[channel];
        stopped.IsRunning = false;
        stopped.PendingNumber = null;
        stopped.LatchVersion++;
        onChanged(stopped, now);
    }

    private void Latch(LedcChannel channel, uint number, long now)
    {
        long version = ++channel.LatchVersion;
        if (channel.Timer is not { FrequencyHz: > 0 } timer)
        {
            channel.Number = number;
            return;
        }

        channel.PendingNumber = number;
        timeline.At(timer.NextPeriod(now), time =>
        {
            if (channel.LatchVersion == version)
            {
                channel.Number = number;
                channel.PendingNumber = null;
                onChanged(channel, time);
            }
        });
    }
}
