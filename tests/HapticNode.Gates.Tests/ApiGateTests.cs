using HapticNode.Gates.Tests.Gates;
using Mono.Cecil;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class ApiGateTests
{
    private static readonly ApiGate s_gate = new(ApiList.Read());

    [TestMethod]
    public void TheFirmwareNamesOnlyWhatTheDeviceHas()
    {
        Violations.AssertNone(s_gate.Check(Firmware.All));
    }

    [TestMethod]
    [DataRow("Join", "M:System.String.Join(System.Char,System.String[])", DisplayName = "a method that only the host has")]
    [DataRow("Port", "T:System.Net.IPEndPoint", DisplayName = "a parameter's type")]
    [DataRow("Port", "M:System.Net.IPEndPoint.get_Port", DisplayName = "a property")]
    [DataRow("Field", "T:System.Threading.Lock", DisplayName = "a field's type")]
    [DataRow("Attribute", "M:System.ComponentModel.DescriptionAttribute.#ctor(System.String)", DisplayName = "an attribute")]
    [DataRow("Catch", "T:System.OverflowException", DisplayName = "a caught exception")]
    [DataRow("HostTool", "M:HapticNode.VirtualBoard.Meter.get_Allocations", DisplayName = "a member of the virtual board's own")]
    public void FindsWhatTheDeviceDoesNotHave(string member, string id)
    {
        IReadOnlyList<Violation> found = s_gate.Check([Firmware.Samples]).At($"ForeignMembers.{member}");
        CollectionAssert.Contains(found.ToList(), new Violation("api", $"HapticNode.Gates.Tests.Samples.ForeignMembers.{member}", $"names {id}, which the device does not have."));
    }

    [TestMethod]
    public void LetsPassWhatIsListed()
    {
        Violations.AssertNone(s_gate.Check([Firmware.Samples]).At("ForeignMembers.Listed"));
    }

    [TestMethod]
    public void SeesEveryTypeAndMemberThatTheFirmwaresMetadataHolds()
    {
        foreach (AssemblyDefinition assembly in Firmware.All)
        {
            NamedReference[] walked = [.. References.In(assembly)];
            HashSet<string> names = [.. walked.Select(reference => reference.Named.FullName), .. walked.SelectMany(reference => reference.Types()).Select(type => type.FullName)];
            ModuleDefinition module = assembly.MainModule;
            IEnumerable<MemberReference> held = [.. module.GetTypeReferences(), .. module.GetMemberReferences()];
            string[] unseen = [.. held.Select(member => member.FullName).Where(name => !names.Contains(name))];
            Assert.IsEmpty(unseen, string.Join(Environment.NewLine, unseen));
        }
    }

    [TestMethod]
    public void ExcludesOnlyAttributesThatTheFirmwareHas()
    {
        var present = Firmware.All.SelectMany(References.In).Where(reference => reference.AsAttribute).Select(reference => reference.Named.DeclaringType.FullName).ToHashSet();
        string[] idle = [.. HostOnlyAttributes.Reasons.Keys.Where(name => !present.Contains(name))];
        Assert.IsEmpty(idle, string.Join(Environment.NewLine, idle));
    }
}
