using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>
/// Lets pass test classes without fields of their objects. The launcher of nanoFramework.TestFramework calls every test without an
/// object, so that such a field cannot be read there.
/// </summary>
internal static class TestStateGate
{
    private const string TestClass = "TestClassAttribute";

    /// <summary>Checks the test classes of an assembly.</summary>
    internal static IReadOnlyList<Violation> Check(AssemblyDefinition assembly)
    {
        return [.. assembly.MainModule.GetTypes()
            .Where(type => type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == TestClass))
            .SelectMany(type => type.Fields)
            .Where(field => !field.IsStatic)
            .Select(field => new Violation("test state", $"{DocumentationId.NameOf(field.DeclaringType)}.{field.Name}", "belongs to an object of a test class; on the device there is none."))];
    }
}
