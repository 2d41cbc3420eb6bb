using System.IO.Compression;
using System.Net.Mime;
using HapticNode.App.Exchange;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Banks.Formats;
using Microsoft.AspNetCore.Http;

namespace HapticNode.Studio.Hosting;

/// <summary>A cue in another format, to be downloaded: its file, or an archive where there are several.</summary>
internal static class ExportedCue
{
    internal static IResult Of(StudioDocument document, string cue, string format)
    {
        BankFile bank = document.Bank;
        byte[] name = System.Text.Encoding.ASCII.GetBytes(cue);
        int index = bank.Bank.Cues.Find(name, 0, name.Length);
        if (index < 0 || FormatRegistry.Find(format) is not { Info.Writes: true })
        {
            return TypedResults.NotFound();
        }

        IReadOnlyList<WrittenFile> files = Exporter.Export(bank.Bank, index, format, WriteOptions.Default).Files;
        return files is [var only]
            ? TypedResults.File(only.Bytes, MediaTypeNames.Application.Octet, cue + only.Suffix + only.Extension)
            : TypedResults.File(Archive(cue, files), MediaTypeNames.Application.Zip, cue + ".zip");
    }

    private static byte[] Archive(string cue, IReadOnlyList<WrittenFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (WrittenFile file in files)
            {
                using Stream entry = archive.CreateEntry(cue + file.Suffix + file.Extension).Open();
                entry.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
