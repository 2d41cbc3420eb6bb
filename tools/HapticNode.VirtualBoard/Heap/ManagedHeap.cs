namespace HapticNode.VirtualBoard;

/// <summary>
/// The heap of the interpreter, with its size and the sizes of what is on it: what the firmware's objects take is found by walking
/// them, what the runtime and its libraries take is known by kind. An allocation that does not fit collects first, which stops
/// everything; one that does not fit then fails.
/// </summary>
/// <remarks>
/// Modelled. Objects that only a local variable holds are not found by a walk, and free memory is one piece: the interpreter
/// compacts when no piece is large enough.
/// Source: nf-interpreter Execution.cpp (ExtractHeapBlocks), GarbageCollector.cpp.
/// </remarks>
public sealed class ManagedHeap
{
    private readonly Board _board;
    private FirmwareHeap? _firmware;
    private HeapWalk? _walk;
    private Func<IEnumerable<object>>? _roots;
    private int _keptByLibraries;
    private int _interruptRecords;
    private int _spareRecords;
    private int _live;
    private int _allocated;
    private int _initialGarbage;
    private int _lowestFree = int.MaxValue;

    internal ManagedHeap(Board board, int capacityBytes)
    {
        _board = board;
        CapacityBytes = capacityBytes;
    }

    /// <summary>Size in bytes.</summary>
    public int CapacityBytes { get; }

    /// <summary>Bytes that an allocation could take before something has to be collected.</summary>
    public int FreeBytes => CapacityBytes - FixedBytes - (_spareRecords * HeapSizes.InterruptRecord) - _live - _allocated;

    /// <summary>The least that a collection has left free, in bytes; what is free now when there was none.</summary>
    public int LowestFreeBytes => Math.Min(_lowestFree, Collections == 0 ? FreeBytes : int.MaxValue);

    /// <summary>Bytes that the runtime and the firmware have allocated, garbage and all.</summary>
    public long AllocatedBytes { get; private set; }

    /// <summary>Collections, those that the firmware asked for included.</summary>
    public int Collections { get; private set; }

    /// <summary>Time of all collections in nanoseconds.</summary>
    public long CollectionNanoseconds { get; private set; }

    /// <summary>Time of the longest collection in nanoseconds.</summary>
    public long LongestCollectionNanoseconds { get; private set; }

    /// <summary>Allocations that did not fit even after a collection.</summary>
    public int FailedAllocations { get; private set; }

    private int FixedBytes => (_firmware?.FixedBytes ?? 0) + _keptByLibraries + (_interruptRecords * HeapSizes.InterruptRecord);

    /// <summary>
    /// Starts the runtime with firmware, which takes its time, and puts the firmware on the heap: its tables, the objects of its
    /// static fields, and what making them left behind.
    /// </summary>
    /// <param name="firmware">The firmware.</param>
    /// <exception cref="OutOfMemoryException">It does not fit.</exception>
    public void Load(FirmwareHeap firmware)
    {
        _board.Stop(_board.Costs.RuntimeStart + firmware.InitialiserUnits);
        _firmware = firmware;
        _walk = new HeapWalk(firmware);
        _live = WalkFirmware();
        _allocated = _initialGarbage = Math.Max(0, firmware.InitialiserBytes - _live);
        Allocate(0);
    }

    /// <summary>Tells where the firmware's own objects hang. Until then nothing that it has made is taken for garbage.</summary>
    /// <param name="roots">Gives the objects that its threads hold.</param>
    public void SetRoots(Func<IEnumerable<object>> roots) => _roots = roots;

    /// <summary>Counts what is live now. It costs the device nothing.</summary>
    /// <returns>Bytes.</returns>
    public int CountLive() => FixedBytes + WalkFirmware();

    /// <summary>Tells where the live bytes are now, the largest owner first.</summary>
    /// <returns>All owners; their bytes are those of <see cref="CountLive"/>.</returns>
    public IReadOnlyList<HeapOwner> Owners()
    {
        WalkFirmware();
        return
        [
            .. (_firmware?.Tables ?? []).Concat(_walk?.Owners() ?? [])
                .Append(new HeapOwner("objects of the libraries", _keptByLibraries))
                .Append(new HeapOwner("queued interrupts", _interruptRecords * HeapSizes.InterruptRecord))
                .OrderByDescending(owner => owner.Bytes).ThenBy(owner => owner.Name, StringComparer.Ordinal),
        ];
    }

    internal void Allocate(int bytes)
    {
        if (!HasRoomFor(bytes))
        {
            throw new OutOfMemoryException($"{bytes} bytes do not fit into the heap of {CapacityBytes} bytes.");
        }

        _allocated += bytes;
    }

    /// <summary>A library makes something that lasts.</summary>
    internal void Keep(int bytes)
    {
        if (!HasRoomFor(bytes))
        {
            throw new OutOfMemoryException($"{bytes} bytes do not fit into the heap of {CapacityBytes} bytes.");
        }

        _keptByLibraries += bytes;
    }

    /// <summary>What a library made is garbage from now on.</summary>
    internal void Drop(int bytes)
    {
        _keptByLibraries -= bytes;
        _allocated += bytes;
    }

    /// <summary>The runtime fetches an interrupt. Returns whether its record fits.</summary>
    internal bool TryAddInterrupt()
    {
        bool isSpare = _spareRecords > 0;
        if (!isSpare && !HasRoomFor(HeapSizes.InterruptRecord))
        {
            return false;
        }

        _spareRecords -= isSpare ? 1 : 0;
        _interruptRecords++;
        return true;
    }

    /// <summary>A record is kept for the next interrupt, until a collection frees it.</summary>
    internal void RemoveInterrupt()
    {
        _interruptRecords--;
        _spareRecords++;
    }

    /// <summary>Collects, which stops everything.</summary>
    /// <returns>Free bytes.</returns>
    internal int Collect()
    {
        int before = FreeBytes;
        bool isBeingMade = _firmware is not null && _roots is null;
        _live = isBeingMade ? _live + _allocated - _initialGarbage : WalkFirmware();
        _allocated = 0;
        _spareRecords = 0;
        _initialGarbage = 0;
        int free = FreeBytes;
        _lowestFree = Math.Min(_lowestFree, free);
        Collections++;
        CostModel costs = _board.Costs;
        int live = (FixedBytes + _live) / HeapSizes.Block;
        int freed = Math.Max(0, free - before) / HeapSizes.Block;
        long nanoseconds = _board.Stop(costs.Collection + (costs.CollectionLiveBlock * live) + (costs.CollectionFreedBlock * freed));
        CollectionNanoseconds += nanoseconds;
        LongestCollectionNanoseconds = Math.Max(LongestCollectionNanoseconds, nanoseconds);
        _allocated = _roots is null ? 0 : Math.Clamp(free, 0, HeapLibraries.CachedFrames);
        return free;
    }

    private bool HasRoomFor(int bytes)
    {
        if (bytes > FreeBytes)
        {
            Collect();
        }

        if (bytes > FreeBytes)
        {
            FailedAllocations++;
            return false;
        }

        AllocatedBytes += bytes;
        return true;
    }

    private int WalkFirmware() => _walk?.Walk(_roots?.Invoke() ?? []) ?? 0;
}
