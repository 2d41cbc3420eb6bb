namespace HapticNode.Cli.Tests;

/// <summary>Values of options that no command can use: each is a wrong command line, in a sentence.</summary>
[TestClass]
public sealed class OptionValueTests
{
    [TestMethod]
    [DataRow("watch --port sim: --seconds", "seconds, 0 to 86400")]
    [DataRow("watch --port sim: --rate", "lines a second, 1 to 500")]
    [DataRow("watch --port sim: --reconnect", "seconds, 0 to 86400")]
    [DataRow("record --port sim: --seconds", "seconds, 0 to 86400")]
    [DataRow("tune x.bank --port sim: --reconnect", "seconds, 0 to 86400")]
    [DataRow("panel-test --port sim: --reconnect", "seconds, 0 to 86400")]
    [DataRow("id --port sim: --baud", "baud, 1200 to 4000000")]
    [DataRow("studio --baud", "baud, 1200 to 4000000")]
    [DataRow("measure record x --out x.csv --baud", "baud, 1200 to 4000000")]
    [DataRow("measure record x --out x.csv --seconds", "seconds, 1 to 300")]
    [DataRow("bench --link --faults", "a number, 1 to 1000000000")]
    [DataRow("export click --format wav --rate", "samples a second, 8000 to 192000")]
    [DataRow("export click --format wav --step", "milliseconds, 1 to 100")]
    [DataRow("export click --format wav --resonance", "hertz, 30 to 500")]
    [DataRow("import x --from", "milliseconds, 0 to 3600000")]
    [DataRow("import x --to", "milliseconds, 0 to 3600000")]
    public void ANumberThatIsNoneOrOutOfRangeIsAWrongCommandLine(string command, string range)
    {
        string[] words = command.Split(' ');
        foreach (string value in new[] { "NaN", "-1", "1e300", "99999999999999999999", "many" })
        {
            Outcome.Of([.. words, value]).AssertFailed(
                ExitCode.Usage, $"{words[^1]} takes {range}, not '{value}'.", $"See 'hapticnode {string.Join(' ', words.TakeWhile(word => word is "measure" or "record" || word == words[0]))} --help'.");
        }
    }

    [TestMethod]
    [DataRow("watch event --port sim:", "KIND does not take 'event': expected edges, events, cues, lanes, faults or all; did you mean 'events'?", "watch")]
    [DataRow("diff factry --port sim:", "OTHER does not take 'factry': expected saved or factory; did you mean 'factory'?", "diff")]
    [DataRow("run x.scenario --speed fsat", "--speed does not take 'fsat': expected fast, typical or slow; did you mean 'fast'?", "run")]
    [DataRow("sim --speed zzzzzz", "--speed does not take 'zzzzzz': expected fast, typical or slow.", "sim")]
    [DataRow("export click --format wav --of moton", "--of does not take 'moton': expected drive or motion; did you mean 'motion'?", "export")]
    [DataRow("flash --port x --image y --target ESP32_REV", "There is no target 'ESP32_REV': expected ESP32_REV3, ESP32_REV0, ESP32_S3_QUAD or ESP32_S3_OCTAL; did you mean 'ESP32_REV3'?", "flash")]
    public void AWordThatIsNoneOfThoseIsToldWithTheNearest(string command, string problem, string help) =>
        Outcome.Of(command.Split(' ')).AssertFailed(ExitCode.Usage, problem, $"See 'hapticnode {help} --help'.");
}
