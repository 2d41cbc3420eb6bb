using HapticNode.Gates.Tests.Gates;
using Mono.Cecil;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class ReferencesTests
{
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
}
