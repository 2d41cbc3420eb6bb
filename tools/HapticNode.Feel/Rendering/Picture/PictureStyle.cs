namespace HapticNode.Feel.Rendering.Picture;

/// <summary>The looks of a picture: light, and dark where the reader prefers it.</summary>
internal static class PictureStyle
{
    /// <summary>The style sheet; every rule is about what stands in a picture.</summary>
    internal const string Sheet = """
        .feel text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;fill:#1f2328}
        .feel path{fill:none}
        .feel .page{fill:#fff}
        .feel .title{font-size:17px;font-weight:650}.feel .subtitle{font-size:11.5px;fill:#59636e}
        .feel .badge{fill:#fff8c5;stroke:#d4a72c}.feel .badge-label{font-size:11px;font-weight:600;fill:#7d4e00}
        .feel .name{font-size:12px;font-weight:600}.feel .label{font-size:11px}.feel .small,.feel .tick{font-size:10px;fill:#59636e}
        .feel .grid{stroke:#e4e9ee}.feel .zero{stroke:#c3cbd4}.feel .axis{stroke:#818b98}
        .feel .limit{stroke:#cf222e;stroke-width:.9;stroke-dasharray:3 3}
        .feel .line{stroke-width:1.3}.feel .area{fill-opacity:.3}
        .feel .area.drive{fill:#0969da}.feel .line.drive{stroke:#0969da}
        .feel .area.brake{fill:#d1570b}.feel .line.brake{stroke:#d1570b}
        .feel .area.tone{fill:#8250df}.feel .line.tone{stroke:#8250df}
        .feel .area.light{fill:#8c959f;fill-opacity:.5}.feel .line.light{stroke:#6e7781}
        .feel .area.red{fill:#e5262f}.feel .line.red{stroke:#cf222e}.feel .area.green{fill:#1f9d42}.feel .line.green{stroke:#1a7f37}
        .feel .area.blue{fill:#2f6fed}.feel .line.blue{stroke:#1f5fd6}
        .feel .band{fill:#bf8700;fill-opacity:.28}.feel .line.motion{stroke:#9a5b00}.feel .width{stroke:#1f2328;stroke-width:1.2}
        @media (prefers-color-scheme:dark){
        .feel text{fill:#e6edf3}.feel .page{fill:#0d1117}.feel .subtitle,.feel .small,.feel .tick{fill:#9198a1}
        .feel .badge{fill:#2b2310;stroke:#9e6a03}.feel .badge-label{fill:#e3b341}
        .feel .grid{stroke:#21262d}.feel .zero{stroke:#3d444d}.feel .axis{stroke:#6e7681}.feel .limit{stroke:#ff7b72}
        .feel .area.drive{fill:#388bfd}.feel .line.drive{stroke:#58a6ff}.feel .area.brake{fill:#db6d28}.feel .line.brake{stroke:#f0883e}.feel .area.tone{fill:#a371f7}.feel .line.tone{stroke:#bc8cff}
        .feel .area.red{fill:#f85149}.feel .line.red{stroke:#ff7b72}.feel .area.green{fill:#2ea043}.feel .line.green{stroke:#56d364}
        .feel .area.blue{fill:#388bfd}.feel .line.blue{stroke:#79c0ff}
        .feel .band{fill:#d29922;fill-opacity:.3}.feel .line.motion{stroke:#e3b341}.feel .width{stroke:#e6edf3}
        }

        """;
}
