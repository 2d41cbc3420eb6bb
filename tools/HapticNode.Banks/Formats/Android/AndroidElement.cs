using System.Globalization;
using System.Xml.Linq;

namespace HapticNode.Banks.Formats.Android;

/// <summary>An element of a vibration file, read as strictly as Android's parser does: unknown attributes, elements and text are errors.</summary>
internal sealed class AndroidElement
{
    private readonly SourceFile _file;
    private readonly XElement _element;

    internal AndroidElement(SourceFile file, XElement element)
    {
        _file = file;
        _element = element;
    }

    internal string Name => _element.Name.LocalName;

    internal string Text => _element.Value;

    internal IReadOnlyList<AndroidElement> Children
    {
        get
        {
            NoText();
            return [.. _element.Elements().Select(child => new AndroidElement(_file, child))];
        }
    }

    internal FormatProblemException Problem(string rule, string reason) => AndroidXmlDocument.Problem(_file, _element, rule, reason);

    internal FormatProblemException Unexpected(string expected) => Problem("UnexpectedTag", $"<{Name}> does not belong here; expected {expected}");

    /// <summary>Refuses every attribute but these.</summary>
    internal AndroidElement Only(params string[] attributes)
    {
        if (_element.Name.NamespaceName.Length > 0)
        {
            throw Problem("UnexpectedTag", $"<{Name}> is in the namespace '{_element.Name.NamespaceName}'; expected is none");
        }

        foreach (XAttribute attribute in _element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            if (!attributes.Contains(attribute.Name.ToString()))
            {
                string allowed = attributes.Length == 0 ? "it has none" : "it has " + string.Join(", ", attributes);
                throw AndroidXmlDocument.Problem(_file, attribute, "UnexpectedAttribute", $"<{Name}> has no attribute '{attribute.Name.LocalName}'; {allowed}");
            }
        }

        return this;
    }

    /// <summary>Refuses elements inside.</summary>
    internal AndroidElement Empty()
    {
        NoText();
        return _element.Elements().FirstOrDefault() is { } child ? throw new AndroidElement(_file, child).Unexpected($"the end of <{Name}>") : this;
    }

    internal string? Attribute(string name) => _element.Attribute(name)?.Value;

    internal string Require(string name) => Attribute(name) ?? throw Problem("MissingAttribute", $"<{Name}> needs the attribute '{name}'");

    internal int Whole(string name, int minimum, int maximum, int? missing = null)
    {
        if (Attribute(name) is null && missing is { } value)
        {
            return value;
        }

        string text = Require(name);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) && whole >= minimum && whole <= maximum
            ? whole
            : throw Wrong(name, text, $"a whole number from {minimum} to {maximum}");
    }

    /// <summary>A number above or from a minimum up to a maximum.</summary>
    internal double Number(string name, double minimum, double maximum, bool excludesMinimum = false, double? missing = null)
    {
        if (Attribute(name) is null && missing is { } value)
        {
            return value;
        }

        string text = Require(name);
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number);
        bool isInside = isNumber && (excludesMinimum ? number > minimum : number >= minimum) && number <= maximum;
        string bounds = FormattableString.Invariant($"a number {(excludesMinimum ? "above" : "from")} {minimum}") + (maximum < double.MaxValue ? FormattableString.Invariant($" to {maximum}") : "");
        return isInside ? number : throw Wrong(name, text, bounds);
    }

    internal FormatProblemException Wrong(string name, string text, string wanted) =>
        AndroidXmlDocument.Problem(_file, _element.Attribute(name)!, "InvalidAttribute", $"'{name}' is '{(text.Length > 40 ? text[..40] + "..." : text)}'; allowed is {wanted}");

    private void NoText()
    {
        XText? text = _element.Nodes().OfType<XText>().FirstOrDefault(node => !string.IsNullOrWhiteSpace(node.Value));
        if (text is not null)
        {
            throw AndroidXmlDocument.Problem(_file, text, "UnexpectedText", $"text inside <{Name}>");
        }
    }
}
