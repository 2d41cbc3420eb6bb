using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>A load that a transistor switches to ground.</summary>
internal sealed class LowSideBlock(LowSideSwitch stage)
    : SheetBlock(stage.Lane.Name, stage.EnableTransistor is null ? 268 : 322, PartsOf(stage))
{
    private const double Top = 60;
    private const double LoadBottom = 104;
    private const double Drain = 156;
    private const double Gate = 176;
    private const double Source = 196;

    /// <inheritdoc/>
    protected override void DrawCircuit(SvgCanvas canvas, double x, double y)
    {
        double spine = x + 176;
        canvas.Text(x + 14, y + Gate - 8, stage.Lane.Net, "output");
        canvas.Line(x + 14, y + Gate, x + 84, y + Gate);
        canvas.Circle(x + 72, y + Gate, 2.5, "solid");
        Symbols.UprightResistor(canvas, x + 72, y + Gate, y + 234, Symbols.Label(stage.PullDown!));
        Symbols.Ground(canvas, x + 72, y + 234);
        Symbols.Lying(canvas, x + 84, x + 150, y + Gate, PartKind.Resistor);
        canvas.TextAround(x + 112, y + Gate - 10, Symbols.Label(stage.GateResistor!));
        Symbols.Transistor(canvas, x + 150, y + Gate, Symbols.Label(stage.Transistor!));
        DrawLoad(canvas, spine, y);
        DrawAcross(canvas, spine, x + 264, y);
        DrawSource(canvas, x, y, spine);
    }

    private void DrawLoad(SvgCanvas canvas, double spine, double y)
    {
        Symbols.Rail(canvas, spine, y + Top - 8, stage.Lane.Supply);
        canvas.Line(spine, y + Top - 8, spine, y + Top + 4);
        if (stage.Load.Type.Kind == PartKind.Light)
        {
            canvas.Path(FormattableString.Invariant($"M{spine - 9} {y + Top + 12} L{spine + 9} {y + Top + 12} L{spine} {y + Top + 28} Z"));
            canvas.Line(spine - 9, y + Top + 28, spine + 9, y + Top + 28);
            canvas.Line(spine, y + Top + 4, spine, y + Top + 12);
            canvas.Line(spine, y + Top + 28, spine, y + LoadBottom);
            canvas.Text(spine + 16, y + Top + 24, $"{stage.Load.Reference} {stage.Lane.Name}");
        }
        else
        {
            canvas.Circle(spine, y + Top + 18, 14);
            canvas.Line(spine, y + Top + 32, spine, y + LoadBottom);
            canvas.Text(spine + 20, y + Top + 22, Symbols.Label(stage.Load));
        }

        if (stage.LoadResistor is { } resistor)
        {
            Symbols.UprightResistor(canvas, spine, y + LoadBottom, y + Drain, Symbols.Label(resistor));
        }
        else
        {
            canvas.Line(spine, y + LoadBottom, spine, y + Drain);
        }

        canvas.TextBefore(spine - 8, y + Drain - 7, stage.DrainNet, "soft");
    }

    private void DrawAcross(SvgCanvas canvas, double spine, double x, double y)
    {
        if (stage.Diode is null && stage.Bleeder is null)
        {
            return;
        }

        canvas.Line(spine, y + Top - 4, x, y + Top - 4);
        canvas.Line(spine, y + LoadBottom + 22, x, y + LoadBottom + 22);
        if (stage.Diode is { } diode)
        {
            Symbols.UprightDiode(canvas, x, y + Top - 4, y + LoadBottom + 22, Symbols.Label(diode));
        }
        else
        {
            Symbols.UprightResistor(canvas, x, y + Top - 4, y + LoadBottom + 22, Symbols.Label(stage.Bleeder!));
        }
    }

    private void DrawSource(SvgCanvas canvas, double x, double y, double spine)
    {
        if (stage.EnableTransistor is not { } enable)
        {
            canvas.Line(spine, y + Source, spine, y + 234);
            Symbols.Ground(canvas, spine, y + 234);
            return;
        }

        canvas.Line(spine, y + Source, spine, y + 246);
        Symbols.Transistor(canvas, x + 150, y + 266, Symbols.Label(enable));
        canvas.TextBefore(x + 146, y + 270, stage.Lane.Enable, "gate");
        canvas.Line(spine, y + 286, spine, y + 294);
        Symbols.Ground(canvas, spine, y + 294);
    }

    private static IReadOnlyList<Part> PartsOf(LowSideSwitch stage)
    {
        Part?[] parts =
            [stage.GateResistor, stage.PullDown, stage.Transistor, stage.EnableTransistor, stage.LoadResistor, stage.Diode, stage.Bleeder];
        Part?[] load = stage.Load.Type.Kind == PartKind.Light ? [] : [stage.Load];
        return [.. parts.Concat(load).OfType<Part>()];
    }
}
