namespace HapticNode.Link.FaultInjection;

/// <summary>
/// Time that stands still while there is anything to do and then jumps to the next timer. What runs in it runs on one thread and in the same order
/// each time, so that waiting costs nothing and a run can be repeated exactly.
/// </summary>
public sealed class VirtualTimeProvider : TimeProvider
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _ready = new();
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> _timers = new();
    private readonly Context _context;
    private long _now;
    private long _order;

    /// <summary>Makes a time that starts at zero.</summary>
    public VirtualTimeProvider()
    {
        _context = new Context(this);
    }

    /// <summary>Time since the start.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(_now);

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => _now;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Elapsed;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Runs something to its end.</summary>
    /// <param name="body">What to run. It must not leave this thread: no <c>Task.Run</c>, no <c>ConfigureAwait(false)</c>, no files.</param>
    /// <exception cref="InvalidOperationException">It waits for something that will never happen.</exception>
    public void Run(Func<Task> body)
    {
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_context);
        try
        {
            Task task = body();
            while (!task.IsCompleted)
            {
                Step();
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private void Step()
    {
        if (_ready.TryDequeue(out (SendOrPostCallback Callback, object? State) next))
        {
            next.Callback(next.State);
        }
        else if (_timers.TryDequeue(out (VirtualTimer Timer, long Setting) entry, out (long Due, long Order) at))
        {
            if (entry.Timer.IsSetTo(entry.Setting))
            {
                _now = Math.Max(_now, at.Due);
                entry.Timer.Fire();
            }
        }
        else
        {
            throw new InvalidOperationException("Everything waits, and no timer is set.");
        }
    }

    private sealed class VirtualTimer(VirtualTimeProvider time, TimerCallback callback, object? state) : ITimer
    {
        private long _setting;
        private TimeSpan _period;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _setting++;
            _period = period;
            if (dueTime >= TimeSpan.Zero)
            {
                time._timers.Enqueue((this, _setting), (time._now + dueTime.Ticks, time._order++));
            }

            return true;
        }

        public bool IsSetTo(long setting) => setting == _setting;

        public void Fire()
        {
            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback(state);
        }

        public void Dispose() => _setting++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Context(VirtualTimeProvider time) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => time._ready.Enqueue((d, state));

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public override SynchronizationContext CreateCopy() => this;
    }
}
