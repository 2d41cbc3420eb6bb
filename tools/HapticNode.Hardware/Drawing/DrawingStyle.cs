using HapticNode.Documents.Pictures;

namespace HapticNode.Hardware.Drawing;

/// <summary>How drawings of electronics look.</summary>
internal static class DrawingStyle
{
    private const string Rules =
        """
        .frame{fill:none;stroke:$frame}.board{fill:$fill;stroke:$soft;stroke-width:1.5}
        .wire{stroke:$ink;stroke-width:1.2;fill:none}.part{stroke:$ink;stroke-width:1.4;fill:$fill}
        .open{stroke:$ink;stroke-width:1.4;fill:none}.solid{fill:$ink}
        .supply{stroke:$supply}.ground{stroke:$ground}.input{stroke:$input}.output{stroke:$output}.gate{stroke:$gate}.bus{stroke:$tuning}.tuning{stroke:$tuning}
        line.supply,line.ground,line.input,line.output,line.gate,line.bus,line.tuning{stroke-width:3;stroke-linecap:round}
        text.supply{fill:$supply;stroke:none}text.ground{fill:$ground;stroke:none}text.input{fill:$input;stroke:none}
        text.output{fill:$output;stroke:none}text.gate{fill:$gate;stroke:none}text.bus,text.tuning{fill:$tuning;stroke:none}
        """;

    /// <summary>Writes a drawing as a file.</summary>
    internal static void Write(TextWriter writer, SvgCanvas canvas, double width, double height, string title) =>
        writer.Write(new SvgDocument(title, width, height) { Sheet = SvgStyle.Sheet(Rules) }.Write(canvas));
}
