using System.Text;
using HapticNode.Banks.Formats.Wave;
using HapticNode.Documents.Pictures;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering.Picture;

namespace HapticNode.Feel.Rendering;

/// <summary>
/// A web page with all cues of a bank: numbers, pictures, sounds and notation. It needs no other file and no network, runs no script, and is
/// light or dark as the reader prefers.
/// </summary>
public static class FeelPage
{
    private const string Style = """
        :root{color-scheme:light dark;--back:#f6f8fa;--fore:#1f2328;--dim:#59636e;--line:#d1d9e0;--card:#fff}
        @media (prefers-color-scheme:dark){:root{--back:#010409;--fore:#e6edf3;--dim:#9198a1;--line:#30363d;--card:#0d1117}}
        body{margin:0 auto;padding:24px 16px;max-width:1080px;background:var(--back);color:var(--fore);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        h1{font-size:26px;margin:0 0 4px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}p{color:var(--dim);margin:4px 0 12px}
        section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px;margin:16px 0}
        .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
        th,td{padding:3px 9px;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}
        a{color:inherit}svg{max-width:100%;height:auto}audio{display:block;margin:8px 0;height:34px}
        pre{margin:8px 0 0;padding:10px;border:1px solid var(--line);border-radius:6px;overflow-x:auto;font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}

        """;

    /// <summary>Writes a page.</summary>
    /// <param name="source">The bank or trace.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="notation">The lines of the notation that make a cue, by its name; empty where there are none.</param>
    /// <returns>The HTML.</returns>
    public static string Write(string source, IReadOnlyList<CueResult> cues, Func<string, IReadOnlyList<string>> notation)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{SvgCanvas.Escape(source)}: what is felt (modelled)</title>\n<style>\n{Style}{PictureStyle.Sheet}</style>\n</head>\n<body>\n");
        page.Append($"<h1>{SvgCanvas.Escape(source)}: what is felt</h1>\n<p>Modelled from the profiles of the parts; nothing here is measured.</p>\n");
        WriteTable(page, cues);
        foreach (CueResult cue in cues)
        {
            WriteCue(page, cue, notation(cue.Trace.Name));
        }

        page.Append("</body>\n</html>\n");
        return page.ToString();
    }

    private static void WriteTable(StringBuilder page, IReadOnlyList<CueResult> cues)
    {
        page.Append("<section>\n<div class=\"scroll\"><table>\n<thead><tr>");
        page.AppendJoin("", FeelTable.Columns.Select(column => $"<th scope=\"col\">{SvgCanvas.Escape(column)}</th>"));
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (CueResult cue in cues)
        {
            foreach (IReadOnlyList<string> row in FeelTable.Rows(cue))
            {
                string name = row[0].Length == 0 ? "" : $"<a href=\"#{SvgCanvas.Escape(cue.Trace.Name)}\">{SvgCanvas.Escape(row[0])}</a>";
                page.Append($"<tr><td>{name}</td>").AppendJoin("", row.Skip(1).Select(cell => $"<td>{SvgCanvas.Escape(cell)}</td>")).Append("</tr>\n");
            }
        }

        page.Append($"</tbody>\n</table></div>\n<p>{SvgCanvas.Escape(FeelTable.Legend)}</p>\n</section>\n");
    }

    private static void WriteCue(StringBuilder page, CueResult cue, IReadOnlyList<string> notation)
    {
        string sound = Convert.ToBase64String(WaveFile.Encode([FeelSound.Render(cue)], FeelSound.SampleRateHertz));
        page.Append($"<section id=\"{SvgCanvas.Escape(cue.Trace.Name)}\">\n<h2 class=\"unseen\">{SvgCanvas.Escape(cue.Trace.Title)}</h2>\n{FeelPicture.DrawInline(cue)}");
        page.Append($"<audio controls preload=\"none\" aria-label=\"{SvgCanvas.Escape(cue.Trace.Title)} as sound\" src=\"data:audio/wav;base64,{sound}\"></audio>\n");
        if (notation.Count > 0)
        {
            page.Append($"<pre>{SvgCanvas.Escape(string.Join('\n', notation))}</pre>\n");
        }

        page.Append("</section>\n");
    }
}
