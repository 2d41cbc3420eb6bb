using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>A contact with its filter, as far as the buffer's output.</summary>
internal sealed class ContactBlock(ContactFilter filter, string rail)
    : SheetBlock(TitleOf(filter), 206, PartsOf(filter))
{
    private const double Level = 116;
    private const double Bottom = 172;

    /// <inheritdoc/>
    protected override void DrawCircuit(SvgCanvas canvas, double x, double y)
    {
        double level = y + Level;
        DrawContact(canvas, x + 34, level, y + Bottom);
        canvas.Line(x + 34, level, x + 110, level);
        canvas.Circle(x + 84, level, 2.5, "solid");
        Symbols.Rail(canvas, x + 84, y + 54, rail);
        Symbols.UprightResistor(canvas, x + 84, y + 54, level, Symbols.Label(filter.PullUp!));
        Symbols.Lying(canvas, x + 110, x + 190, level, PartKind.Resistor);
        canvas.TextAround(x + 158, level + 22, Symbols.Label(filter.Series!));
        canvas.Line(x + 190, level, x + 222, level);
        canvas.Circle(x + 200, level, 2.5, "solid");
        Symbols.UprightCapacitor(canvas, x + 200, level, y + Bottom, Symbols.Label(filter.Capacitor!));
        Symbols.Ground(canvas, x + 200, y + Bottom);
        canvas.TextBefore(x + 196, level - 11, filter.FilterNet == filter.Net ? "" : filter.FilterNet, "soft");
        if (filter.Buffer is { } buffer)
        {
            canvas.Path(FormattableString.Invariant($"M{x + 222} {level - 15} L{x + 222} {level + 15} L{x + 250} {level} Z"));
            canvas.TextAround(x + 236, level - 34, buffer.Reference);
            canvas.Line(x + 236, level - 30, x + 236, level - 22);
        }
        else
        {
            canvas.Line(x + 222, level, x + 250, level);
        }

        canvas.Line(x + 250, level, x + 268, level);
        canvas.Text(x + 272, level + 4, filter.Net, "input");
    }

    private void DrawContact(SvgCanvas canvas, double x, double level, double bottom)
    {
        canvas.Line(x, level, x, level + 14);
        canvas.Circle(x, level + 16, 2.5, "open");
        canvas.Path(FormattableString.Invariant($"M{x - 14} {level + 18} L{x - 2} {level + 36}"), "open");
        canvas.Circle(x, level + 38, 2.5, "open");
        canvas.Line(x, level + 40, x, bottom);
        canvas.Text(x + 10, level + 16, filter.ContactNet, "soft");
        canvas.Text(x + 10, level + 48, filter.Contact!.Reference);
        Symbols.Ground(canvas, x, bottom);
    }

    private static string TitleOf(ContactFilter filter)
    {
        string pin = filter.Contact!.Nets.First(pair => pair.Value == filter.ContactNet).Key;
        return filter.Contact.Type.Kind == PartKind.Button ? filter.Control.Name : $"{filter.Control.Name} ({filter.Contact.Reference} {pin})";
    }

    private static IReadOnlyList<Part> PartsOf(ContactFilter filter) =>
        filter.Contact!.Type.Kind == PartKind.Button
            ? [filter.Contact, filter.PullUp!, filter.Series!, filter.Capacitor!]
            : [filter.PullUp!, filter.Series!, filter.Capacitor!];
}
