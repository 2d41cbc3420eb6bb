namespace HapticNode.Cli.Tests;

/// <summary>A file that is not there ends every command alike.</summary>
[TestClass]
public sealed class MissingFileTests : IDisposable
{
    // Each command that reads a file or a folder, with * for it and @ for a scenario that is right.
    private static readonly string[] s_commands =
    [
        "run *.scenario", "run @ --bank *.bank", "run @ --panel *", "cues --bank *.bank", "cues click --bank *.bank",
        "feel *.bank", "feel *.csv", "feel click --bank *.bank", "feel click --motor *.yaml", "feel click --panel *",
        "lint *.bank", "lint *.bank --fix", "lint standard --motor *.yaml", "lint --panel *", "fit *.bank --motor vg1040003d", "fit click --bank *.bank --motor vg1040003d",
        "fit click --motor *.yaml", "import *.rtttl", "import *.ahap", "import *.wav", "import *.haptic", "import *", "export click --bank *.bank --format rtttl -o x", "export *.bank --format rtttl -o x",
        "export *.ahap --format rtttl -o x", "measure run *.csv", "measure run *.wav", "measure run *.sr", "measure latency *.sr --press D0 --drive D1", "measure latency *.vcd --press D0 --drive D1",
        "yield *.bank", "yield click --motor *.yaml", "bench --captures *", "bench --formats *", "image *", "flash --port /dev/null --image *.bin --dry-run",
        "hardware check *", "hardware bom *", "hardware pins *", "hardware draw *", "hardware netlist *", "hardware spice *", "panel check *", "panel build *",
        "studio *.bank", "studio --panel *", "hardware build *", "sim --bank *.bank", "sim --panel *", "push *.bank --port sim:", "push *.bank --port /dev/not-there", "push *.bank --only click --port sim:",
        "tune *.bank --port sim:", "tune *.bank --port /dev/not-there", "id --panel * --port sim:",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void EveryCommandEndsWithTheSameCodeAndNamesTheFile() => Check("missing", there: false);

    [TestMethod]
    public void AFolderInThePlaceOfAFileIsTheSame() => Check("folder", there: true);

    private void Check(string name, bool there)
    {
        string scenario = _folder.Write("right.scenario", "100 ok press");
        List<string> wrong = [];
        foreach (string command in s_commands)
        {
            string[] words = command.Split(' ');
            string word = words.Single(each => each.StartsWith('*'));
            string path = _folder.PathOf(name + word[1..]);
            if (there)
            {
                if (word == "*")
                {
                    continue;
                }

                Directory.CreateDirectory(path);
            }

            Outcome outcome = Outcome.Of([.. words.Select(each => each == word ? path : each == "@" ? scenario : each)]);
            if (outcome.ExitCode != ExitCode.Failed || !outcome.Error.Contains(name, StringComparison.Ordinal) || outcome.Error.Contains("Could not find", StringComparison.Ordinal))
            {
                wrong.Add($"{command}: {outcome.ExitCode} {outcome.Error}{outcome.Output}");
            }
        }

        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }
}
