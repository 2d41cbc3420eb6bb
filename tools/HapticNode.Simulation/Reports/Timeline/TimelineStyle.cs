namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The looks of the picture: light, and dark where the reader prefers it. Plain colours rather than CSS variables, which some renderers lack.</summary>
internal static class TimelineStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;fill:#1f2328;paint-order:stroke;stroke:#fff;stroke-width:2.5px;stroke-linejoin:round}
        path{fill:none}
        .page{fill:#fff}
        .title{font-size:22px;font-weight:650}.subtitle{font-size:13px;fill:#59636e}
        .badge{fill:#fff8c5;stroke:#d4a72c}.badge-label{font-size:12px;font-weight:600;fill:#7d4e00;stroke:none}
        .number{font-size:20px;font-weight:600}.number.bad{fill:#cf222e}
        .name{font-size:13px;font-weight:600}.label{font-size:11px}.small{font-size:10px;fill:#59636e}.bounce{font-size:10px;fill:#59636e;stroke:none}.tick{font-size:10.5px;fill:#59636e}
        .mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:10.5px}.faint{fill:#59636e}
        .axis{stroke:#818b98}.grid{stroke:#d9dfe6}.zero{stroke:#c3cbd4}.rule{stroke:#d1d9e0}
        .fold{fill:#fff}.fold-edge{stroke:#818b98;stroke-width:.9}.fold-label{font-size:10px;font-style:italic;fill:#818b98}
        .event{stroke:#1f2328;stroke-width:1.2}.leader{stroke:#c3cbd4}.contact{stroke:#424a53;stroke-width:1.2}.closed{fill:#8c959f;fill-opacity:.35}
        .host{fill:#0969da}.reply{fill:#afb8c1}
        .cut{fill:#cf222e}.declined{fill:none;stroke:#59636e}
        .inside{font-size:11px;font-weight:600;fill:#fff;stroke:none}
        .cue0{fill:#0969da}.cue1{fill:#8250df}.cue2{fill:#1a7f37}.cue3{fill:#bc4c00}.cue4{fill:#bf3989}.cue5{fill:#0f7b83}.cue6{fill:#9a6700}.cue7{fill:#57606a}
        .area{fill-opacity:.3}.line{stroke-width:1.3;fill:none}
        .drive.area{fill:#0969da}.drive.line{stroke:#0969da}.brake.area{fill:#d1570b}.brake.line{stroke:#d1570b}
        .tone.area{fill:#8250df}.tone.line{stroke:#8250df}.pitch{font-size:10px;fill:#6639ba}
        .light.area{fill-opacity:.5}
        .light-red.area{fill:#e5262f}.light-red.line{stroke:#cf222e}.light-green.area{fill:#1f9d42}.light-green.line{stroke:#1a7f37}
        .light-blue.area{fill:#2f6fed}.light-blue.line{stroke:#1f5fd6}.light-amber.area,.light-yellow.area{fill:#d99a00}.light-amber.line,.light-yellow.line{stroke:#b07a00}
        .light-white.area{fill:#8c959f}.light-white.line{stroke:#6e7781}
        .fault{stroke:#cf222e;stroke-width:1.5;stroke-dasharray:4 2}.fault-label{font-size:11px;font-weight:600;fill:#cf222e}
        @media (prefers-color-scheme:dark){
        text{fill:#e6edf3;stroke:#0d1117}
        .page{fill:#0d1117}
        .subtitle,.small,.bounce,.tick,.faint{fill:#9198a1}
        .badge{fill:#2b2310;stroke:#9e6a03}.badge-label{fill:#e3b341}
        .number.bad,.fault-label{fill:#ff7b72}
        .fold-label{fill:#7d8590}
        .axis{stroke:#6e7681}.grid{stroke:#252c35}.zero{stroke:#3d444d}.rule{stroke:#30363d}
        .fold{fill:#0d1117}.fold-edge{stroke:#6e7681}
        .event{stroke:#e6edf3}.leader{stroke:#3d444d}.contact{stroke:#b1bac4}.closed{fill:#9198a1}
        .host{fill:#4493f8}.reply{fill:#484f58}.cut{fill:#ff7b72}.declined{stroke:#9198a1}
        .inside{fill:#fff}
        .cue0{fill:#1f6feb}.cue1{fill:#8957e5}.cue2{fill:#238636}.cue3{fill:#bd561d}.cue4{fill:#bf4b8a}.cue5{fill:#12808a}.cue6{fill:#9e6a03}.cue7{fill:#656c76}
        .area{fill-opacity:.38}
        .drive.area{fill:#388bfd}.drive.line{stroke:#58a6ff}.brake.area{fill:#db6d28}.brake.line{stroke:#f0883e}
        .tone.area{fill:#a371f7}.tone.line{stroke:#bc8cff}.pitch{fill:#d2a8ff}
        .light-red.area{fill:#f85149}.light-red.line{stroke:#ff7b72}.light-green.area{fill:#2ea043}.light-green.line{stroke:#56d364}
        .light-blue.area{fill:#388bfd}.light-blue.line{stroke:#79c0ff}.light-amber.area,.light-yellow.area{fill:#d29922}.light-amber.line,.light-yellow.line{stroke:#e3b341}
        .light-white.area{fill:#b1bac4}.light-white.line{stroke:#d0d7de}
        .fault{stroke:#ff7b72}
        }

        """;
}
