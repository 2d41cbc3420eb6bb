using System.Text.RegularExpressions;

namespace HapticNode.Cli.Tests.Exchange;

/// <summary>The commands in docs/formats.md do what stands below them.</summary>
[TestClass]
public sealed partial class DocumentedExampleTests
{
    private const string Prompt = "$ ";
    private const string Fence = "```";

    public static IEnumerable<object[]> Sections()
    {
        string examples = File.ReadAllText(RepositoryRoot.PathOf("docs", "formats.md")).Split("## Examples")[1];
        return examples.Split("\n### ").Skip(1).Select(section => new object[] { section.Split('\n')[0], section });
    }

    [TestMethod]
    [DynamicData(nameof(Sections))]
    public void TheExampleIsTrue(string title, string section)
    {
        using var folder = new TemporaryFolder();
        string[] block = [.. section.Split('\n').SkipWhile(line => line != Fence).Skip(1).TakeWhile(line => line != Fence)];
        HashSet<string> files = [];
        int commands = 0;
        for (int i = 0; i < block.Length;)
        {
            string command = block[i][Prompt.Length..];
            string[] below = [.. block.Skip(i + 1).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal))];
            i += 1 + below.Length;
            if (command.StartsWith("cat ", StringComparison.Ordinal))
            {
                files.Add(command[4..]);
                folder.Write(command[4..], below);
                continue;
            }

            commands++;
            AssertSays(command, Run(command, folder, files), below);
        }

        Assert.IsGreaterThan(0, commands, title);
    }

    [TestMethod]
    public void EveryFormatHasAnExample()
    {
        string examples = string.Concat(Sections().Select(section => (string)section[1]));
        foreach (System.Text.Json.JsonElement format in Outcome.Of("formats", "--json").Json.EnumerateArray())
        {
            string name = format.GetProperty("name").GetString()!;
            string[] extensions = [.. format.GetProperty("extensions").EnumerateArray().Select(file => file.GetString()!)];
            Assert.IsTrue(!format.GetProperty("export").GetBoolean() || examples.Contains($"--format {name}", StringComparison.Ordinal), $"{name} out");
            Assert.IsTrue(
                !format.GetProperty("import").GetBoolean() || examples.Contains($"import {name}:", StringComparison.Ordinal) || examples.Contains($"import '{name}:", StringComparison.Ordinal)
                    || extensions.Any(extension => ImportedFile().Matches(examples).Any(match => match.Groups[1].Value.EndsWith(extension, StringComparison.Ordinal))),
                $"{name} in");
        }
    }

    // Files are those of the folder, and those that a command writes there.
    private static string Run(string command, TemporaryFolder folder, HashSet<string> files)
    {
        string[] words = [.. Words().Matches(command).Select(match => match.Value.Trim('\''))];
        Assert.AreEqual("hapticnode", words[0]);
        int target = Array.IndexOf(words, "-o") + 1;
        if (target > 0)
        {
            files.Add(words[target]);
        }

        Outcome outcome = Outcome.Of([.. words.Skip(1).Select(word => files.Contains(word) ? folder.PathOf(word) : word)]);
        Assert.AreEqual(ExitCode.Ok, outcome.ExitCode, command + outcome.Error);
        return Plain((outcome.Output + outcome.Error).Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    // In this order, with whatever between them; a terminal breaks long lines.
    private static void AssertSays(string command, string output, string[] lines)
    {
        int at = 0;
        foreach (string line in lines.Select(Plain).Where(line => line.Length > 0))
        {
            int found = output.IndexOf(line, at, StringComparison.Ordinal);
            Assert.IsGreaterThanOrEqualTo(0, found, $"{command}: '{line}' is not in what it says from here on: {output[at..]}");
            at = found + line.Length;
        }
    }

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"import (\S+\.\S+)")]
    private static partial Regex ImportedFile();
}
