using System.Text;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;

namespace HapticNode.App.Exchange;

/// <summary>Finds what is to be imported: a file, or text behind the name of its format.</summary>
internal static class SourceText
{
    internal static SourceFile Find(ImportRequest request)
    {
        if (File.Exists(request.Source))
        {
            return SourceFile.Read(request.Source);
        }

        int colon = request.Source.IndexOf(':');
        string kind = colon > 0 ? request.Source[..colon] : "";
        if (FormatRegistry.Find(kind) is not { Info.Reads: true } format)
        {
            return SourceFile.Read(request.Source);
        }

        string text = request.Source[(colon + 1)..];
        return new SourceFile(CueName.Of(text) + format.Info.Extensions[0], Encoding.UTF8.GetBytes(text));
    }
}
