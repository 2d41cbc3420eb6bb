namespace HapticNode.VirtualBoard;

/// <summary>Firmware that a host runs on the board of its thread.</summary>
public interface IHostedFirmware
{
    /// <summary>Time at which the firmware next has something due, in nanoseconds since boot, for <see cref="Board.IdleSkip"/>; <see cref="long.MaxValue"/>: nothing.</summary>
    public long NextDueNanoseconds { get; }

    /// <summary>The outputs; valid once <see cref="Boot"/> has returned.</summary>
    public IReadOnlyList<LaneMap> Lanes { get; }

    /// <summary>The inputs; valid once <see cref="Boot"/> has returned.</summary>
    public IReadOnlyList<ControlMap> Controls { get; }

    /// <summary>The objects that the firmware's threads hold on the device, for <see cref="ManagedHeap.SetRoots"/>.</summary>
    public IEnumerable<object> HeapRoots { get; }

    /// <summary>The serial port for tuning, such as <c>COM2</c>.</summary>
    public string TuningPort { get; }

    /// <summary>Boots the firmware.</summary>
    /// <param name="bankLines">The cue bank, line by line.</param>
    public void Boot(string[] bankLines);

    /// <summary>Runs the firmware's loop until the power goes off; returns normally after a <see cref="PowerOffException"/>.</summary>
    public void Loop();

    /// <summary>Has the booted firmware read and carry out a line from the host, and counts what that takes.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>IL operations, from its last byte to the end of the answer; the bytes come all at once.</returns>
    public long CountLine(string line);

    /// <summary>Takes what the node has traced.</summary>
    /// <param name="into">Where to put the records, oldest first.</param>
    /// <returns>How many there were, at most the length of <paramref name="into"/>.</returns>
    public int ReadTrace(FirmwareRecord[] into);
}
