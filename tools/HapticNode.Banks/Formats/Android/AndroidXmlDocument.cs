using System.Xml;
using System.Xml.Linq;

namespace HapticNode.Banks.Formats.Android;

/// <summary>Reads XML within bounds: no document type, no external entity, no text between elements.</summary>
internal static class AndroidXmlDocument
{
    internal const string NotXml = "InvalidXml";

    internal static XElement Read(SourceFile file)
    {
        try
        {
            using (XmlReader first = Open(file))
            {
                Count(file, first);
            }

            using XmlReader reader = Open(file);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new FormatProblemException(file.Name, Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition), NotXml, Sentence(exception.Message));
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException or InvalidOperationException)
        {
            throw new FormatProblemException(file.Name, 1, 1, NotXml, "its encoding is not known");
        }
    }

    internal static FormatProblemException Problem(SourceFile file, XObject place, string rule, string reason)
    {
        IXmlLineInfo line = place;
        return new FormatProblemException(file.Name, Math.Max(1, line.LineNumber), Math.Max(1, line.LinePosition), rule, reason);
    }

    private static XmlReader Open(SourceFile file) => XmlReader.Create(new MemoryStream(file.Bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = FormatLimits.TextBytes,
    });

    private static void Count(SourceFile file, XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        int count = 0;
        while (reader.Read())
        {
            count += 1 + reader.AttributeCount;
            if (reader.Depth > FormatLimits.Depth || count > FormatLimits.Elements)
            {
                string what = reader.Depth > FormatLimits.Depth ? $"nested deeper than {FormatLimits.Depth}" : $"more than {FormatLimits.Elements} elements and attributes";
                throw new FormatProblemException(file.Name, place.LineNumber, place.LinePosition, "TooLarge", what + "; no more is read");
            }
        }
    }

    // The library adds the place to its sentence.
    private static string Sentence(string message)
    {
        if (message.Contains("DTD", StringComparison.Ordinal))
        {
            return "a document type (DTD) is not read: it could name other files, or grow without a bound";
        }

        int place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }
}
