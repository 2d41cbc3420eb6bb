using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>One assembly in the making.</summary>
internal sealed class ReferenceAssembly
{
    private readonly ApiList _list;
    private readonly KnownTypes _types;
    private readonly AssemblyDefinition _assembly;
    private readonly List<(TypeDefinition Type, ApiEntry Entry)> _own = [];

    /// <summary>Begins an assembly.</summary>
    /// <param name="list">What it shall have.</param>
    /// <param name="coreLibrary">The core library that it refers to.</param>
    /// <param name="types">The types of all assemblies.</param>
    internal ReferenceAssembly(ApiList list, AssemblyNameReference coreLibrary, KnownTypes types)
    {
        (_list, _types) = (list, types);
        _assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(list.Assembly, list.Version), list.Assembly, ModuleKind.Dll);
        _assembly.MainModule.AssemblyReferences.Add(
            new AssemblyNameReference(coreLibrary.Name, coreLibrary.Version) { PublicKeyToken = coreLibrary.PublicKeyToken });
    }

    /// <summary>The assembly's name.</summary>
    internal string Name => _list.Assembly;

    /// <summary>Its types, after <see cref="AddTypes"/>.</summary>
    internal IEnumerable<TypeDefinition> Types => _own.Select(own => own.Type);

    private ModuleDefinition Module => _assembly.MainModule;

    /// <summary>Adds the types by name and kind.</summary>
    internal void AddTypes()
    {
        // A type comes before those that are nested in it.
        foreach (ApiEntry entry in _list.Entries.Where(entry => entry.Kind == 'T').OrderBy(entry => entry.Name.Length))
        {
            TypeDefinition? outer = _types.Find(entry.Owner);
            var type = new TypeDefinition(outer is null ? entry.Owner : "", entry.Short, TypeKind.AttributesOf(entry, nested: outer is not null));
            if (outer is null)
            {
                Module.Types.Add(type);
            }
            else
            {
                outer.NestedTypes.Add(type);
            }

            _types.Add(type);
            _own.Add((type, entry));
        }
    }

    /// <summary>Adds what each type is derived from and implements.</summary>
    internal void AddBases()
    {
        foreach ((TypeDefinition type, ApiEntry entry) in _own)
        {
            TypeKind.AddBases(type, entry, Reference);
        }
    }

    /// <summary>Adds the members of each type, and puts together what belongs to one property or event.</summary>
    /// <exception cref="ApiListException">A member belongs to no type of this list.</exception>
    internal void AddMembers()
    {
        var members = new Members(Reference);
        var byName = _own.ToDictionary(own => own.Entry.Name, own => own.Type);
        foreach (IGrouping<string, ApiEntry> owned in _list.Entries.Where(entry => entry.Kind != 'T').GroupBy(entry => entry.Owner))
        {
            TypeDefinition type = byName.GetValueOrDefault(owned.Key)
                ?? throw new ApiListException(owned.First().Place, $"this list has no type '{owned.Key}'");
            if (type.IsEnum)
            {
                Constants.AddValues(type, [.. owned], Reference);
                continue;
            }

            foreach (ApiEntry entry in owned)
            {
                members.Add(type, entry);
            }

            Accessors.Join(type, Reference);
        }
    }

    /// <summary>The content of its file; the same each time for the same list.</summary>
    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        _assembly.Write(stream, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        return stream.ToArray();
    }

    private TypeReference Reference(string name, string place) => _types.Reference(name, Module, place);
}
