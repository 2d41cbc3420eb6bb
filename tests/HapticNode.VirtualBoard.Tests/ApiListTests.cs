using System.Device.Gpio;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HapticNode.VirtualBoard.Tests;

[TestClass]
public sealed partial class ApiListTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] s_apiNamespaces =
    [
        "System.Device.Gpio", "System.Device.I2c", "System.Device.Pwm", "System.IO.Ports", "Iot.Device.Buzzer",
        "nanoFramework.Hardware.Esp32", "nanoFramework.Runtime.Events", "nanoFramework.Runtime.Native",
    ];

    private static IEnumerable<Type> ApiTypes =>
        typeof(GpioPin).Assembly.GetExportedTypes().Where(type => s_apiNamespaces.Contains(type.Namespace));

    [TestMethod]
    public void EveryPublicMemberOfTheApiNamespacesIsInTheLists()
    {
        Dictionary<string, string> listed = ReadLists();
        var missing = ApiTypes.SelectMany(MembersOf).Where(member => !listed.TryGetValue(member.Id, out string? kind) || kind != member.Kind).ToList();
        Assert.IsEmpty(missing, string.Join(Environment.NewLine, missing));
    }

    [TestMethod]
    public void EveryTypeOfTheApiNamespacesIsInTheLists()
    {
        Dictionary<string, string> listed = ReadLists();
        foreach (Type type in ApiTypes)
        {
            // The kind, then what it is derived from; the stand-in may implement fewer interfaces.
            string[] expected = listed.GetValueOrDefault($"T:{type.FullName}", "missing").Split([" : ", ", "], StringSplitOptions.None);
            string[] actual = KindOf(type);
            Assert.AreEqual(expected[0], actual[0], type.FullName);
            Assert.IsEmpty(actual.Except(expected), type.FullName);
        }
    }

    [TestMethod]
    public void EveryOtherPublicTypeIsInTheHostNamespace()
    {
        // SpanByte belongs to the core library, which no list describes.
        foreach (Type type in typeof(GpioPin).Assembly.GetExportedTypes().Except(ApiTypes).Where(type => type != typeof(SpanByte)))
        {
            Assert.AreEqual("HapticNode.VirtualBoard", type.Namespace, type.FullName);
        }
    }

    private static string[] KindOf(Type type)
    {
        if (type.IsEnum)
        {
            return ["enum"];
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return ["delegate"];
        }

        if (type.IsValueType)
        {
            return ["struct"];
        }

        if (type.IsInterface)
        {
            return ["interface"];
        }

        string kind = type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : "class";
        return
        [
            kind,
            .. new[] { type.BaseType! }.Where(parent => parent != typeof(object)).Select(parent => parent.FullName!),
            .. type.GetInterfaces().Except(type.BaseType!.GetInterfaces()).Select(implemented => implemented.FullName!),
        ];
    }

    private static IEnumerable<(string Id, string Kind)> MembersOf(Type type)
    {
        foreach (FieldInfo field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
        {
            if (field.IsLiteral)
            {
                string value = Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)!;
                yield return ($"F:{type.FullName}.{field.Name}", $"= {value}");
            }
            else if (!field.IsSpecialName)
            {
                yield return ($"F:{type.FullName}.{field.Name}", field.FieldType.FullName!);
            }
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(constructor => constructor.IsPublic || constructor.IsFamily))
        {
            yield return ($"M:{type.FullName}.#ctor{ParametersOf(constructor)}", "System.Void");
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(method => method.IsPublic || method.IsFamily))
        {
            string conversion = method.Name is "op_Implicit" or "op_Explicit" ? $"~{method.ReturnType.FullName}" : "";
            string kind = (method.IsStatic ? "static " : "") + method.ReturnType.FullName;
            yield return ($"M:{type.FullName}.{method.Name}{ParametersOf(method)}{conversion}", kind);
        }
    }

    private static string ParametersOf(MethodBase method)
    {
        string[] types = [.. method.GetParameters().Select(parameter => parameter.ParameterType.FullName!.Replace('&', '@'))];
        return types.Length == 0 ? "" : $"({string.Join(',', types)})";
    }

    private static Dictionary<string, string> ReadLists()
    {
        string folder = RepositoryRoot.PathOf("firmware", "nano-api");
        var listed = new Dictionary<string, string>();
        foreach (string line in Directory.EnumerateFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(line => MemberLine().IsMatch(line)))
        {
            string[] columns = line.Split('\t');
            listed[columns[0]] = columns[1];
        }

        return listed;
    }

    [GeneratedRegex("^[TMF]:.+\t.+$")]
    private static partial Regex MemberLine();
}
