using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Testing;

namespace HapticNode.Banks.Tests.Formats.Support;

/// <summary>Files of other formats.</summary>
internal static class FormatData
{
    /// <summary>The path of a file that is part of the tests.</summary>
    internal static string PathOf(string name) => RepositoryRoot.PathOf("tests", "HapticNode.Banks.Tests", "Formats", "Data", name);

    /// <summary>The folder beside the repository; the test is skipped where there is none.</summary>
    internal static string Shared(string name)
    {
        for (DirectoryInfo? folder = new(RepositoryRoot.PathOf()); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "formats", name);
            if (Directory.Exists(path) || File.Exists(path))
            {
                return path;
            }
        }

        Assert.Inconclusive($"There is no shared/formats/{name} beside the repository.");
        return "";
    }

    /// <summary>Reads all effects of a file by the format that recognises it.</summary>
    internal static IReadOnlyList<HapticForm> Read(string path, ReadOptions? options = null)
    {
        SourceFile file = SourceFile.Read(path);
        IFormat format = FormatRegistry.Recognise(file) ?? throw new AssertFailedException($"{path} is not recognised");
        return format.Read(file, options ?? ReadOptions.Default);
    }

    /// <summary>Reads a text as a file of a name.</summary>
    internal static IReadOnlyList<HapticForm> ReadText(string name, string text)
    {
        var file = new SourceFile(name, System.Text.Encoding.UTF8.GetBytes(text));
        return (FormatRegistry.Recognise(file) ?? throw new AssertFailedException($"{name} is not recognised")).Read(file, ReadOptions.Default);
    }

    /// <summary>Writes an effect.</summary>
    internal static string Write(string format, HapticForm form, WriteOptions? options = null) =>
        System.Text.Encoding.UTF8.GetString(FormatRegistry.Find(format)!.Write(form, options ?? WriteOptions.Default).Files[0].Bytes);

    /// <summary>Fails unless reading fails with a rule.</summary>
    internal static FormatProblemException AssertRefused(string name, string text, string? rule = null)
    {
        FormatProblemException problem = Assert.ThrowsExactly<FormatProblemException>(() => ReadText(name, text), text);
        if (rule is not null)
        {
            Assert.AreEqual(rule, problem.Rule, problem.Message);
        }

        return problem;
    }
}
