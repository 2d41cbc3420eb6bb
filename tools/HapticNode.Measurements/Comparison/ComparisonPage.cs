using System.Globalization;
using System.Net;
using System.Text;
using HapticNode.Documents.Pictures;

namespace HapticNode.Measurements.Comparison;

/// <summary>A page that holds the model against the recording; it needs no other file.</summary>
public static class ComparisonPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="comparisons">The cues, a recording each.</param>
    /// <returns>The text of an HTML file.</returns>
    public static string Write(IReadOnlyList<CueComparison> comparisons)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Modelled and measured</title>\n");
        page.Append("<style>\n").Append(SvgStyle.Sheet("body{background:$paper;color:$ink}")).Append("svg{max-width:100%;height:auto}body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}th,td{padding:.2em .8em;text-align:right}th:first-child,td:first-child{text-align:left}</style>\n</head>\n<body>\n<h1>Modelled and measured</h1>\n");
        foreach (CueComparison comparison in comparisons)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(comparison.Cue)}: {Text(comparison.Measured.File)}</h2>\n<p>{Text(comparison.Verdict)}</p>\n");
            page.Append(CultureInfo.InvariantCulture, $"<p>Modelled on {Text(comparison.Modelled.Motor.Profile.Title)}; measured {comparison.Measured.Events.Count} motions.</p>\n");
            page.Append("<table>\n<tr><th></th><th>modelled</th><th>measured</th><th>model off by</th></tr>\n");
            foreach (ComparedNumber number in comparison.Numbers)
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(number.Name)}</td><td>{number.Modelled:0.00}</td><td>{Optional(number.Measured, "0.00", "")}</td><td>{Optional(100 * number.Deviation, "0", " %")}</td></tr>\n");
            }

            page.Append("</table>\n").Append(ComparisonPicture.Draw(comparison));
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Optional(double? value, string format, string unit) => value is double number ? number.ToString(format, CultureInfo.InvariantCulture) + unit : "";
}
