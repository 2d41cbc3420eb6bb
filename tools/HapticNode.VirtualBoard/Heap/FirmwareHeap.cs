using System.Collections.Concurrent;
using System.Reflection;

namespace HapticNode.VirtualBoard;

/// <summary>What loaded firmware has on the device's heap before it runs, and how its objects are found there: one for all boards that run it.</summary>
public sealed class FirmwareHeap
{
    private const string RuntimeOwner = "runtime";

    private readonly HashSet<Assembly> _assemblies;
    private readonly ConcurrentDictionary<Type, HeapLayout> _layouts = new();
    private readonly (FieldInfo Field, object? Constant)[] _statics;

    /// <summary>Looks at firmware whose static initialisers have run.</summary>
    /// <param name="assemblies">The firmware's assemblies.</param>
    /// <param name="tables">Their tables.</param>
    /// <param name="initialiserBytes">What the static initialisers allocated, garbage included.</param>
    /// <param name="initialiserUnits">What they cost.</param>
    public FirmwareHeap(IEnumerable<Assembly> assemblies, IReadOnlyList<FirmwareTables> tables, long initialiserBytes, long initialiserUnits)
    {
        InitialiserUnits = (int)initialiserUnits;
        _assemblies = [.. assemblies];
        InitialiserBytes = (int)initialiserBytes;
        FieldInfo[] statics =
        [
            .. _assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(field => !field.IsLiteral),
        ];
        _statics = [.. statics.Where(field => !field.FieldType.IsValueType).Select(field => (field, field.IsInitOnly ? field.GetValue(null) : null))];
        Tables =
        [
            .. HeapLibraries.TablesFor(tables.SelectMany(table => table.Namespaces)).Select(library => new HeapOwner("tables of " + library.Name, library.Bytes)),
            .. tables.Select(table => new HeapOwner("tables of " + table.Name, table.Bytes)),
            new HeapOwner("structs in static fields", statics.Sum(field => HeapSizes.Block * HeapLayout.BlocksOfStruct(field.FieldType))),
            new HeapOwner(RuntimeOwner, HeapLibraries.Runtime + HeapLibraries.MainThread),
        ];
        FixedBytes = Tables.Sum(owner => owner.Bytes);
    }

    internal IReadOnlyList<HeapOwner> Tables { get; }

    /// <summary>The runtime, the main thread and all tables.</summary>
    internal int FixedBytes { get; }

    internal int InitialiserBytes { get; }

    internal int InitialiserUnits { get; }

    /// <summary>Puts the objects of all static fields before a walk.</summary>
    internal void AddStatics(HeapWalk walk)
    {
        foreach ((FieldInfo field, object? constant) in _statics)
        {
            walk.Reach(constant ?? field.GetValue(null), field.DeclaringType!);
        }
    }

    internal HeapLayout LayoutOf(Type type) => _layouts.GetOrAdd(type, static (type, self) => HeapLayout.Of(type, self._assemblies.Contains(type.Assembly)), this);
}
