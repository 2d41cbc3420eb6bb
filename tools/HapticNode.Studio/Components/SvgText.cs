using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace HapticNode.Studio.Components;

/// <summary>A text in a drawing. (Razor keeps the name of the element for itself.)</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Where it stands, as SVG has it: a number or a share such as <c>12.5%</c>.</summary>
    [Parameter, EditorRequired]
    public string X { get; set; } = "0";

    /// <summary>The height of its line.</summary>
    [Parameter, EditorRequired]
    public string Y { get; set; } = "0";

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Its class, or null.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Where it is held: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    /// <summary>How far it is moved to the right, in pixels.</summary>
    [Parameter]
    public double Dx { get; set; }

    /// <summary>How far it is moved down, in pixels.</summary>
    [Parameter]
    public double Dy { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "dx", Dx == 0 ? null : Plot.Number(Dx));
        builder.AddAttribute(4, "dy", Dy == 0 ? null : Plot.Number(Dy));
        builder.AddAttribute(5, "class", Class);
        builder.AddAttribute(6, "text-anchor", Anchor);
        builder.AddAttribute(7, "aria-hidden", "true");
        builder.AddContent(8, Text);
        builder.CloseElement();
    }
}
