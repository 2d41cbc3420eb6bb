namespace HapticNode.Hardware.Drawing;

/// <summary>The colours of drawings, for light and dark paper.</summary>
internal static class SvgStyle
{
    /// <summary>The style sheet.</summary>
    internal const string Sheet =
        """
        :root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --soft: #6a737d; --fill: #f6f8fa; --frame: #d0d7de;
          --supply: #cf222e; --ground: #57606a; --input: #0969da; --output: #1a7f37; --gate: #bc4c00; --tuning: #8250df; }
        @media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --ink: #e6edf3; --soft: #8b949e; --fill: #161b22; --frame: #30363d;
          --supply: #ff7b72; --ground: #9ea7b3; --input: #79c0ff; --output: #56d364; --gate: #ffa657; --tuning: #d2a8ff; } }
        text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: var(--ink); }
        text.soft { fill: var(--soft); } text.title { font-weight: bold; }
        .paper { fill: var(--paper); } .frame { fill: none; stroke: var(--frame); } .board { fill: var(--fill); stroke: var(--soft); stroke-width: 1.5; }
        .wire { stroke: var(--ink); stroke-width: 1.2; fill: none; } .part { stroke: var(--ink); stroke-width: 1.4; fill: var(--fill); }
        .open { stroke: var(--ink); stroke-width: 1.4; fill: none; } .solid { fill: var(--ink); }
        .supply { stroke: var(--supply); } .ground { stroke: var(--ground); } .input { stroke: var(--input); } .output { stroke: var(--output); }
        .gate { stroke: var(--gate); } .tuning { stroke: var(--tuning); }
        line.supply, line.ground, line.input, line.output, line.gate, line.tuning { stroke-width: 3; stroke-linecap: round; }
        text.supply { fill: var(--supply); stroke: none; } text.ground { fill: var(--ground); stroke: none; } text.input { fill: var(--input); stroke: none; }
        text.output { fill: var(--output); stroke: none; } text.gate { fill: var(--gate); stroke: none; } text.tuning { fill: var(--tuning); stroke: none; }

        """;
}
