using System.Text;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Captures;
using HapticNode.Feel.Traces;
using HapticNode.Hardware.Panels;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Tests;

/// <summary>Every reader, given files that are nearly right: it reads them, or says what is wrong in a way that the command turns into an exit code.</summary>
[TestClass]
public sealed class ReaderFuzzTests : IDisposable
{
    private const int Seed = 20260202;
    private const int Cases = 150;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void Tables() => Survives(Captures("*.csv"), ".csv", path => CaptureFile.Read(path, ["0"]));

    [TestMethod]
    public void Dumps() => Survives(Captures("*.vcd"), ".vcd", path => CaptureFile.Read(path, ["0"]));

    [TestMethod]
    public void Sessions() => Survives(Captures("*.sr"), ".sr", path => CaptureFile.Read(path, ["0"]));

    [TestMethod]
    public void Scenarios() => Survives(
        Directory.EnumerateFiles(RepositoryRoot.PathOf("tests", "HapticNode.Scenarios.Tests", "scenarios"), "*.scenario", SearchOption.AllDirectories), ".scenario", path => ScenarioParser.Read(path));

    [TestMethod]
    public void Banks() => Survives(
        Directory.EnumerateFiles(RepositoryRoot.PathOf(), "*.bank", SearchOption.AllDirectories).Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)), ".bank", path => BankFile.Read(path));

    [TestMethod]
    public void Panels() => Survives(
        Directory.EnumerateFiles(RepositoryRoot.PathOf("hardware"), PanelFile.Name, SearchOption.AllDirectories), ".yaml", path => PanelFile.Parse(Documents.Yaml.YamlFile.ReadText(path), path));

    [TestMethod]
    public void Profiles() => Survives(
        Directory.EnumerateFiles(RepositoryRoot.PathOf("tools", "HapticNode.Actuators"), "*.yaml", SearchOption.AllDirectories), ".yaml", path => ActuatorProfile.Load(path));

    [TestMethod]
    public void Traces()
    {
        string trace = _folder.Write("run.csv", "t_us,kind,name,value", "100,edge,ok,0", "700.5,lane,lra,1000", "800,cue,click,start", "9000,lane,lra,-1000", "9100,lane,tone.hz,2400", "9100,lane,tone,200", "15000,lane,lra,0", "15000,lane,tone,0");
        IReadOnlyList<FeelLane> lanes = FeelLane.Of(BankFile.Standard().Bank);
        Survives([trace], ".csv", path => TraceFile.Read(path, Documents.Files.BoundedFile.ReadLines(path, TraceFile.Limits), lanes));
    }

    private static IEnumerable<string> Captures(string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.PathOf("tests", "HapticNode.Simulation.Tests", "Captures", "cases"), pattern);

    private void Survives(IEnumerable<string> corpus, string extension, Action<string> read)
    {
        byte[][] files = [.. corpus.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        Assert.IsNotEmpty(files);
        string path = _folder.PathOf("fuzz" + extension);
        Random random = new(Seed);
        for (int number = 0; number < Mutation.Cases(Cases); number++)
        {
            byte[] content = Mutation.Of(files[random.Next(files.Length)], files[random.Next(files.Length)], random);
            File.WriteAllBytes(path, content);
            try
            {
                read(path);
            }
            catch (Exception exception) when (Failure.CodeOf(exception) is not null)
            {
                Assert.AreNotEqual("", exception.Message);
            }
            catch (Exception exception) when (exception is not UnitTestAssertException)
            {
                Assert.Fail($"Case {number}: {exception}\n{Convert.ToBase64String(content)}\n{Encoding.UTF8.GetString(content)}");
            }
        }
    }
}
