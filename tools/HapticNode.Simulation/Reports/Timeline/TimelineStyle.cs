using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The looks of the timeline.</summary>
internal static class TimelineStyle
{
    // Letters have a rim in the colour of the paper, so that grid and traces behind them leave them readable.
    private const string Rules =
        """
        text{paint-order:stroke;stroke:$paper;stroke-width:2.5px;stroke-linejoin:round}
        .badge-label,.bounce,.inside{stroke:none}
        .subtitle,.small,.bounce,.tick{fill:$soft}.bad{fill:$bad}
        .axis{stroke:$axis}.grid{stroke:$grid}.zero{stroke:$zero}.rule{stroke:$frame}
        .fold{fill:$paper}.fold-edge{stroke:$axis;stroke-width:.9}.fold-label{font-style:italic;fill:$axis}
        .event{stroke:$ink;stroke-width:1.2}.leader{stroke:$zero}.contact{stroke:$trace;stroke-width:1.2}.closed{fill:$axis;fill-opacity:.35}
        .host{fill:$drive}.reply{fill:$zero}
        .cut{fill:$bad}.declined{fill:none;stroke:$soft}
        .inside{font-weight:600;fill:$on-colour}
        .answer{fill:$answer}.success{fill:$success}.failure{fill:$failure}.waiting{fill:$waiting}.news{fill:$news}.other{fill:$other}
        .area{fill-opacity:.35}.line{stroke-width:1.3;fill:none}
        .drive.area{fill:$drive}.drive.line{stroke:$drive}.brake.area{fill:$brake}.brake.line{stroke:$brake}
        .tone.area{fill:$tone}.tone.line{stroke:$tone}.pitch{fill:$tone}
        .light.area{fill-opacity:.5}
        .light-red.area{fill:$red}.light-red.line{stroke:$red}.light-green.area{fill:$green}.light-green.line{stroke:$green}
        .light-blue.area{fill:$blue}.light-blue.line{stroke:$blue}.light-amber.area,.light-yellow.area{fill:$amber}.light-amber.line,.light-yellow.line{stroke:$amber}
        .light-white.area{fill:$white}.light-white.line{stroke:$white}
        .fault{stroke:$bad;stroke-width:1.5;stroke-dasharray:4 2}.fault-label{font-weight:600;fill:$bad}
        """;

    /// <summary>The style sheet.</summary>
    internal static string Sheet { get; } = SvgStyle.Sheet(Rules);
}
