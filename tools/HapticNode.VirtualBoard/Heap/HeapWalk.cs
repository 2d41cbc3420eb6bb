namespace HapticNode.VirtualBoard;

/// <summary>A walk over the firmware's objects, with the sizes that the device's interpreter gives them.</summary>
internal sealed class HeapWalk(FirmwareHeap firmware)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(object Value, Type Owner)> _pending = new();
    private readonly Dictionary<Type, int> _owners = [];
    private Type _owner = typeof(object);

    /// <summary>Counts what is live.</summary>
    /// <param name="roots">Objects that the firmware's threads hold.</param>
    /// <returns>Bytes.</returns>
    internal int Walk(IEnumerable<object> roots)
    {
        _seen.Clear();
        _owners.Clear();
        firmware.AddStatics(this);
        foreach (object root in roots)
        {
            Reach(root, root.GetType());
        }

        int bytes = 0;
        while (_pending.TryPop(out (object Value, Type Owner) next))
        {
            int size = Visit(next.Value, next.Owner);
            bytes += size;
            _owners[_owner] = _owners.GetValueOrDefault(_owner) + size;
        }

        return bytes;
    }

    /// <summary>The classes of the last walk with their bytes.</summary>
    internal IEnumerable<HeapOwner> Owners() => _owners.Where(owner => owner.Value > 0).Select(owner => new HeapOwner(owner.Key.Name, owner.Value));

    internal void Reach(object? value, Type owner)
    {
        // Every use of a literal makes a string object of its own.
        if (value is not null && ((value is string text && IsLiteral(text)) || _seen.Add(value)))
        {
            _pending.Push((value, owner));
        }
    }

    /// <summary>Reaches an object from the one that is being visited.</summary>
    internal void ReachFrom(object? value) => Reach(value, _owner);

    private static bool IsLiteral(string text) => ReferenceEquals(string.IsInterned(text), text);

    private int Visit(object value, Type owner)
    {
        _owner = owner;
        if (value is string text)
        {
            return IsLiteral(text) ? HeapSizes.Literal : HeapSizes.String(text.Length);
        }

        HeapLayout layout = firmware.LayoutOf(value.GetType());
        _owner = layout.IsOwner ? value.GetType() : owner;
        layout.Visit?.Invoke(value, this);
        return layout.ElementBytes > 0 ? HeapSizes.Array(((Array)value).Length, layout.ElementBytes) : layout.Bytes;
    }
}
