using HapticNode.NanoReferences.Lists;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>Adds methods and fields to types.</summary>
/// <param name="reference">Makes a reference to a type out of its name and place.</param>
internal sealed class Members(Func<string, string, TypeReference> reference)
{
    private const string Static = "static ";

    private static readonly string[] s_protected = ["Finalize()", "Dispose(System.Boolean)"];

    /// <summary>Adds a field or a method.</summary>
    /// <param name="type">The type.</param>
    /// <param name="entry">The member's line.</param>
    internal void Add(TypeDefinition type, ApiEntry entry)
    {
        if (entry.Kind == 'M')
        {
            type.Methods.Add(Method(type, entry));
        }
        else if (Constants.Has(entry))
        {
            type.Fields.Add(Constants.Of(entry, reference));
        }
        else
        {
            (bool isStatic, string name) = Split(entry.What);
            FieldAttributes attributes = FieldAttributes.Public | (isStatic ? FieldAttributes.Static : 0);
            type.Fields.Add(new FieldDefinition(entry.Short, attributes, reference(name, entry.Place)));
        }
    }

    /// <summary>A reference to a constructor.</summary>
    internal static MethodReference Constructor(TypeReference type, TypeReference nothing, params TypeReference[] parameters)
    {
        var constructor = new MethodReference(".ctor", nothing, type) { HasThis = true };
        foreach (TypeReference parameter in parameters)
        {
            constructor.Parameters.Add(new ParameterDefinition(parameter));
        }

        return constructor;
    }

    private MethodDefinition Method(TypeDefinition type, ApiEntry entry)
    {
        (bool isStatic, string returned) = Split(entry.What);
        string name = entry.Short == "#ctor" ? ".ctor" : entry.Short;
        string signature = $"{name}({string.Join(',', entry.Parameters)})";
        MethodAttributes attributes = MethodAttributes.HideBySig | (s_protected.Contains(signature) ? MethodAttributes.Family : MethodAttributes.Public);
        attributes |= isStatic ? MethodAttributes.Static : 0;
        attributes |= name is ".ctor" ? MethodAttributes.SpecialName | MethodAttributes.RTSpecialName : 0;
        attributes |= name.StartsWith("op_", StringComparison.Ordinal) || Accessors.IsAccessor(name) ? MethodAttributes.SpecialName : 0;
        attributes |= type.IsInterface ? MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.NewSlot : 0;

        var method = new MethodDefinition(name, attributes, reference(returned, entry.Place));
        foreach (string parameter in entry.Parameters)
        {
            // The lists do not tell out from ref; every parameter by reference that they hold today is out.
            ParameterAttributes direction = parameter.EndsWith('@') ? ParameterAttributes.Out : ParameterAttributes.None;
            method.Parameters.Add(new ParameterDefinition($"argument{method.Parameters.Count + 1}", direction, reference(parameter, entry.Place)));
        }

        new Trailing(entry, reference).ApplyTo(method);
        if (type.BaseType?.FullName == "System.MulticastDelegate")
        {
            method.ImplAttributes = MethodImplAttributes.Runtime;
            method.Attributes |= name is ".ctor" ? 0 : MethodAttributes.Virtual | MethodAttributes.NewSlot;
        }
        else if (!method.IsAbstract)
        {
            method.Body = new MethodBody(method);
            method.Body.Instructions.Add(Instruction.Create(OpCodes.Ldnull));
            method.Body.Instructions.Add(Instruction.Create(OpCodes.Throw));
        }

        return method;
    }

    private static (bool IsStatic, string Type) Split(string what) =>
        what.StartsWith(Static, StringComparison.Ordinal) ? (true, what[Static.Length..]) : (false, what);
}
