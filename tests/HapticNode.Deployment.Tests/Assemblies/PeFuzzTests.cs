using HapticNode.Deployment.Assemblies;
using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests.Assemblies;

/// <summary>Assemblies with right checksums and nothing else right: the reader says so and does not fall.</summary>
[TestClass]
public sealed class PeFuzzTests : IDisposable
{
    private const int Seed = 20260303;
    private const int Cases = 500;
    private const int HeaderSize = 124;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void AChangedAssemblyIsReadOrRefused()
    {
        byte[] application = Samples.Application("panel-a").Build();
        byte[] library = Samples.Gpio().Build();
        Random random = new(Seed);
        for (int number = 0; number < Mutation.Cases(Cases); number++)
        {
            byte[] content = Mutation.Of(application, library, random);
            if (content.Length >= HeaderSize)
            {
                PeBuilder.Seal(content);
            }

            string path = _folder.Write("fuzz.pe", content);
            try
            {
                PeFile.Read(path);
                DeploymentImage.Read(path);
            }
            catch (DeploymentException exception)
            {
                Assert.AreNotEqual("", exception.Message);
            }
            catch (Exception exception) when (exception is not UnitTestAssertException)
            {
                Assert.Fail($"Case {number}: {exception}\n{Convert.ToBase64String(content)}");
            }
        }
    }
}
