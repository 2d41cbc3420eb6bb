using System.Diagnostics;
using HapticNode.App.Shaping;

namespace HapticNode.Studio.Tests.Support;

/// <summary>Notes when the next change of a cue's first step has come to the panel.</summary>
internal sealed class FeltChange : IDisposable
{
    private static readonly double s_start = DateTime.UtcNow.Subtract(DateTime.UnixEpoch).TotalMilliseconds;
    private static readonly Stopwatch s_elapsed = Stopwatch.StartNew();

    private readonly RunningStudio _studio;
    private readonly bool _drives;
    private readonly int _revision;
    private readonly TaskCompletionSource<double> _felt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to look.</summary>
    /// <param name="studio">The studio.</param>
    /// <param name="drives">Whether the change counts once the motor's pin has a level; otherwise once the panel has answered that it has the edit.</param>
    internal FeltChange(RunningStudio studio, bool drives)
    {
        _studio = studio;
        _drives = drives;
        _revision = studio.Server.Document.Revision;
        studio.Server.Document.Changed += OnEdit;
        studio.Server.Sync.Changed += OnSync;
        studio.Panel.Simulator!.LaneChanged += OnLane;
    }

    /// <summary>Now, in milliseconds of the epoch, by a clock that does not jump.</summary>
    internal static double Now => s_start + s_elapsed.Elapsed.TotalMilliseconds;

    /// <inheritdoc/>
    public void Dispose()
    {
        _studio.Server.Document.Changed -= OnEdit;
        _studio.Server.Sync.Changed -= OnSync;
        _studio.Panel.Simulator!.LaneChanged -= OnLane;
    }

    /// <summary>When it was in the document, as <see cref="Now"/>.</summary>
    internal double EditedAt { get; private set; }

    /// <summary>When it was felt, as <see cref="Now"/>.</summary>
    internal Task<double> AtAsync() => _felt.Task.WaitAsync(TimeSpan.FromSeconds(10));

    private void OnEdit(DocumentChange change) => EditedAt = Now;

    private void OnSync()
    {
        if (!_drives && _studio.Server.Document.Revision > _revision && _studio.Server.Sync.IsSent)
        {
            _felt.TrySetResult(Now);
        }
    }

    // Between two changes the cue of the one before comes to its end, so that what drives now is the new one.
    private void OnLane(string lane, int level)
    {
        if (_drives && lane == "lra" && level > 0 && _studio.Server.Document.Revision > _revision)
        {
            _felt.TrySetResult(Now);
        }
    }
}
