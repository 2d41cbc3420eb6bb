using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Tables;

/// <summary>
/// How full the tables of a .pe file would be that the metadata processor (version 3, format NFMRK1) makes of an assembly. Nothing is
/// too low: what the processor leaves out or shares is counted all the same.
/// </summary>
/// <remarks>
/// An offset into the strings, the signatures or the byte code is a 16-bit number, a reference one of 15 bits, and a count within a
/// type or a method one of 8. The processor refuses strings and byte code that do not fit; the rest it cuts off in silence.
/// </remarks>
internal sealed class PeTables
{
    private const int Offset = ushort.MaxValue;
    private const int Index = 0x7FFF;
    private const int Count = byte.MaxValue;

    /// <summary>The head of the file, and what fills the 16 tables up to whole words.</summary>
    private const int Header = 140 + (16 * 3);

    private readonly ModuleDefinition _module;
    private readonly TypeDefinition[] _types;
    private readonly MethodDefinition[] _methods;
    private readonly FieldDefinition[] _fields;
    private readonly CustomAttribute[] _attributes;

    /// <summary>Looks at an assembly.</summary>
    internal PeTables(AssemblyDefinition assembly)
    {
        _module = assembly.MainModule;
        _types = [.. _module.GetTypes().Where(type => type.FullName != "<Module>")];
        _methods = [.. _types.SelectMany(type => type.Methods)];
        _fields = [.. _types.SelectMany(FieldsOf)];
        _attributes = [.. _types.Concat<ICustomAttributeProvider>(_methods).Concat(_fields).SelectMany(provider => provider.CustomAttributes)];
        All =
        [
            new("bytes of strings", Strings.Sum(text => Encoding.UTF8.GetByteCount(text) + 1), Offset),
            new("bytes of signatures", Signatures.Of(_module, _methods, _fields, _attributes), Offset),
            new("bytes of code", _methods.Where(method => method.HasBody).Sum(method => ByteCode.SizeOf(method.Body)), Offset),
            new("types", _types.Length, Index),
            new("methods", _methods.Length, Index),
            new("fields", _fields.Length, Index),
            new("referenced types", _module.GetTypeReferences().Count(), Index),
            new("referenced members", _module.GetMemberReferences().Count(), Index),
            new("methods of one type", _types.Max(type => MostAlike(type.Methods.Select(KindOf))), Count),
            new("fields of one type", _types.Max(type => MostAlike(FieldsOf(type).Select(one => one.IsStatic))), Count),
            new("arguments", _methods.Max(method => method.Parameters.Count + (method.HasThis ? 1 : 0)), Count),
            new("locals", _methods.Max(method => method.HasBody ? method.Body.Variables.Count : 0), Count),
        ];
        int rows = (12 * _module.AssemblyReferences.Count) + (8 * (Used("referenced types") + Used("referenced members")))
            + (24 * _types.Length) + (8 * _fields.Length) + (16 * _methods.Length) + (8 * _attributes.Length);
        FileSize = Header + rows + Used("bytes of strings") + Used("bytes of signatures") + Used("bytes of code");
    }

    /// <summary>The tables that have limits.</summary>
    internal IReadOnlyList<PeTable> All { get; }

    /// <summary>The size of the whole file in bytes.</summary>
    internal int FileSize { get; }

    private HashSet<string> Strings =>
    [
        "",
        _module.Assembly.Name.Name,
        .. _module.AssemblyReferences.Select(reference => reference.Name),
        .. _module.GetTypeReferences().Concat(_types).SelectMany(type => new[] { type.Namespace, type.Name }),
        .. _module.GetMemberReferences().Concat(_fields).Concat(_methods).Select(member => member.Name),
        .. _methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
            .Where(instruction => instruction.OpCode.Code == Code.Ldstr).Select(instruction => (string)instruction.Operand),
        .. _attributes.SelectMany(attribute => attribute.ConstructorArguments).SelectMany(Flat).Select(argument => argument.Value).OfType<string>(),
    ];

    /// <summary>The arguments of an attribute, those in an array one by one.</summary>
    internal static IEnumerable<CustomAttributeArgument> Flat(CustomAttributeArgument argument) => argument.Value switch
    {
        CustomAttributeArgument boxed => Flat(boxed),
        CustomAttributeArgument[] several => several.SelectMany(Flat),
        _ => [argument],
    };

    private static IEnumerable<FieldDefinition> FieldsOf(TypeDefinition type) => type.Fields.Where(field => !field.HasConstant);

    private static string KindOf(MethodDefinition method) => method.IsVirtual ? "virtual" : method.IsStatic ? "static" : "instance";

    private static int MostAlike<T>(IEnumerable<T> kinds)
        where T : notnull => kinds.CountBy(kind => kind).Select(counted => counted.Value).DefaultIfEmpty().Max();

    private int Used(string table) => All.Single(candidate => candidate.Name == table).Used;
}
