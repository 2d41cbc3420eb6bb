using HapticNode.VirtualBoard;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Metering;

/// <summary>Counts what an assembly brings into the interpreter's tables.</summary>
/// <remarks>
/// What the device's own tools leave out of an assembly is not counted: constants, the <c>&lt;Module&gt;</c> type, attributes, and references
/// that nothing but them needs.
/// </remarks>
internal static class DeviceTables
{
    private static readonly HashSet<string> s_attributesOfTheCompiler = ["Microsoft.CodeAnalysis", "System.Runtime.CompilerServices"];

    internal static FirmwareTables Of(ModuleDefinition module)
    {
        TypeDefinition[] types = [.. module.GetTypes().Where(IsOnTheDevice)];
        FieldDefinition[] fields = [.. types.SelectMany(type => type.Fields).Where(field => !field.IsLiteral)];
        MethodDefinition[] methods = [.. types.SelectMany(type => type.Methods)];
        var references = new References(module);
        foreach (TypeDefinition type in types)
        {
            references.Add(type);
        }

        return new FirmwareTables(
            module.Assembly.Name.Name,
            HeapSizes.Assembly(references.Count, types.Length, fields.Length, methods.Length, fields.Count(field => field.IsStatic)),
            [.. references.Namespaces]);
    }

    private static bool IsOnTheDevice(TypeDefinition type) =>
        type.Name != "<Module>" && !(type.BaseType?.FullName == "System.Attribute" && s_attributesOfTheCompiler.Contains(type.Namespace));

    /// <summary>The types, methods and fields of other assemblies that code and signatures name.</summary>
    private sealed class References(ModuleDefinition module)
    {
        private readonly HashSet<string> _types = [];
        private readonly HashSet<string> _members = [];
        private readonly HashSet<string> _assemblies = [];

        internal HashSet<string> Namespaces { get; } = [];

        internal int Count => _assemblies.Count + _types.Count + _members.Count;

        internal void Add(TypeDefinition type)
        {
            AddType(type.BaseType);
            foreach (InterfaceImplementation implemented in type.Interfaces)
            {
                AddType(implemented.InterfaceType);
            }

            foreach (FieldDefinition field in type.Fields)
            {
                AddSigned(field.FieldType);
            }

            foreach (MethodDefinition method in type.Methods)
            {
                AddSignature(method);
            }

            foreach (MethodDefinition method in type.Methods.Where(method => method.HasBody))
            {
                foreach (VariableDefinition variable in method.Body.Variables)
                {
                    AddSigned(variable.VariableType);
                }

                foreach (Instruction instruction in method.Body.Instructions)
                {
                    AddOperand(instruction.Operand);
                }

                foreach (ExceptionHandler handler in method.Body.ExceptionHandlers)
                {
                    AddType(handler.CatchType);
                }
            }
        }

        private void AddOperand(object? operand)
        {
            switch (operand)
            {
                case TypeReference type:
                    AddType(type);
                    break;
                case MemberReference member when IsForeign(member.DeclaringType):
                    _members.Add(member.FullName);
                    AddType(member.DeclaringType);
                    if (member is MethodReference method)
                    {
                        AddSignature(method);
                    }

                    break;
            }
        }

        private void AddSignature(MethodReference method)
        {
            AddSigned(method.ReturnType);
            foreach (ParameterDefinition parameter in method.Parameters)
            {
                AddSigned(parameter.ParameterType);
            }
        }

        // A signature names primitives, strings and objects by a number.
        private void AddSigned(TypeReference type)
        {
            if (type.GetElementType().MetadataType is MetadataType.Class or MetadataType.ValueType)
            {
                AddType(type);
            }
        }

        private void AddType(TypeReference? type)
        {
            if (type?.GetElementType() is { } element && IsForeign(element))
            {
                _types.Add(element.FullName);
                _assemblies.Add(LibraryOf(element));
                Namespaces.Add(element.Namespace);
            }
        }

        // On the host one assembly stands for all libraries of the hardware, and several for mscorlib.
        private static string LibraryOf(TypeReference type) => type.Namespace switch
        {
            "System" or "System.Threading" or "System.Runtime.CompilerServices" => "mscorlib",
            _ when type.Scope.Name == typeof(Board).Assembly.GetName().Name => type.Namespace,
            _ => type.Scope.Name,
        };

        private bool IsForeign(TypeReference? type) => type is not null && type.GetElementType().Scope != module;
    }
}
