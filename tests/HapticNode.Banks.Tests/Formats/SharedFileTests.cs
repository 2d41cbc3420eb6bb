using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>Files of others: each is read or refused, and what is read can be written in every format and read again.</summary>
[TestClass]
public sealed class SharedFileTests
{
    [TestMethod]
    public void EveryFileGoesThroughEveryFormat()
    {
        string folder = FormatData.Shared("");
        foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            SourceFile file = SourceFile.Read(path);
            if (FormatRegistry.Recognise(file) is not { } format)
            {
                continue;
            }

            try
            {
                foreach (HapticForm form in format.Read(file, ReadOptions.Default))
                {
                    Through(path, form);
                }
            }
            catch (FormatProblemException)
            {
                // Some of them are meant to be wrong.
            }
        }
    }

    [TestMethod]
    public void NoClipOfAVendorIsRefused()
    {
        foreach (string folder in new[] { "nicevibrations", "haptic/haptics-studio" })
        {
            foreach (string path in Directory.GetFiles(FormatData.Shared(folder), "*.haptic", SearchOption.AllDirectories))
            {
                ImportedCue cue = Cues.Build(FormatData.Read(path)[0], new LengthPolicy(FromMilliseconds: 0));
                Assert.IsLessThanOrEqualTo(10, cue.ErrorPercent, path);
            }
        }
    }

    private static void Through(string path, HapticForm form)
    {
        ImportedCue cue = Cues.Build(form, new LengthPolicy(Fit: true));
        BankFile.Parse(path, [.. BankFile.Standard().Lines.Where(line => line.StartsWith("lane", StringComparison.Ordinal)), .. cue.Lines]);
        foreach (IFormat target in FormatRegistry.All.Where(one => one.Info.Writes))
        {
            WrittenForm written = target.Write(CueReader.Read(cue.Bank, 0), WriteOptions.Default);
            bool isEmpty = target.Info.Name is "css" && written.Files[0].Bytes.Length == 0;
            if (target.Info.Reads && !isEmpty)
            {
                target.Read(new SourceFile("x" + written.Files[0].Extension, written.Files[0].Bytes), ReadOptions.Default);
            }
        }
    }
}
