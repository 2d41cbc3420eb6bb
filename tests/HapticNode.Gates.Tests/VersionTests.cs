using System.Xml.Linq;
using HapticNode.Core.Base;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class VersionTests
{
    [TestMethod]
    public void ToolsAndFirmwareHaveOneVersion()
    {
        XElement version = XDocument.Load(RepositoryRoot.PathOf("Directory.Build.props")).Descendants("Version").Single();
        Assert.AreEqual(Release.Version, version.Value);
    }
}
