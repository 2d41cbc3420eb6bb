using HapticNode.Documents.Pictures;

namespace HapticNode.Feel.Rendering.Picture;

/// <summary>The looks of the picture of a cue.</summary>
internal static class PictureStyle
{
    /// <summary>The class of a picture, to which the style sheet is limited: a page has it once for all its pictures.</summary>
    internal const string Class = "feel";

    private const string Rules =
        """
        .subtitle,.small,.tick{fill:$soft}
        .grid{stroke:$grid}.zero{stroke:$zero}.axis{stroke:$axis}
        .limit{stroke:$bad;stroke-width:.9;stroke-dasharray:3 3}
        .line{stroke-width:1.3}.area{fill-opacity:.35}
        .area.drive{fill:$drive}.line.drive{stroke:$drive}.area.brake{fill:$brake}.line.brake{stroke:$brake}
        .area.tone{fill:$tone}.line.tone{stroke:$tone}.area.light{fill:$white;fill-opacity:.5}.line.light{stroke:$white}
        .area.red{fill:$red}.line.red{stroke:$red}.area.green{fill:$green}.line.green{stroke:$green}.area.blue{fill:$blue}.line.blue{stroke:$blue}
        .band{fill:$motion;fill-opacity:.28}.line.motion{stroke:$motion}.width{stroke:$ink;stroke-width:1.2}
        """;

    /// <summary>The style sheet; every rule is about what stands in a picture.</summary>
    internal static string Sheet { get; } = SvgStyle.Sheet(Rules, "." + Class);
}
